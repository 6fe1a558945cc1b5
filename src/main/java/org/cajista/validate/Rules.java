package org.cajista.validate;

import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * The Schematron rules, as the XSLT that the build makes of {@code schema/cajista.sch}.
 * Thread-safe.
 */
final class Rules {
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

  private final Processor processor = new Processor(false);
  private final XsltExecutable stylesheet;

  private Rules(String address) {
    try {
      stylesheet = processor.newXsltCompiler().compile(SafeXml.source(new InputSource(address)));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the rules " + address + " are broken", e);
    }
  }

  /** The rules of the encoding. */
  static Rules ofCajista() {
    return new Rules(
        Objects.requireNonNull(
                Rules.class.getResource("/schema/cajista.sch.xsl"),
                "the build has not compiled the rules: mvn process-classes")
            .toString());
  }

  /** Builds a tree that remembers lines and columns, for {@link #check}. */
  BuildingContentHandler treeBuilder() {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      return builder.newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The findings on {@code document}, in the order of the rules. */
  List<Diagnostic> check(XdmNode document, Places places) {
    try {
      Xslt30Transformer transformer = stylesheet.load30();
      transformer.setGlobalContextItem(document);
      XdmDestination report = new XdmDestination();
      transformer.applyTemplates(document, report);
      List<Diagnostic> findings = new ArrayList<>();
      for (XdmNode broken :
          report.getXdmNode().select(descendant(SVRL, "failed-assert")).asList()) {
        findings.add(finding(broken, document, places));
      }
      return findings;
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the rules failed on a document", e);
    }
  }

  private Diagnostic finding(XdmNode broken, XdmNode document, Places places)
      throws SaxonApiException {
    // the location is a path of positions from the root: /Q{…}TEI[1]/Q{…}text[1]/…
    XPathCompiler paths = processor.newXPathCompiler();
    XdmNode element = (XdmNode) paths.evaluateSingle(broken.attribute("location"), document);
    return places.atTag(
        element.getLineNumber(),
        element.getColumnNumber(),
        Severity.valueOf(broken.attribute("role").toUpperCase(Locale.ROOT)),
        "sch:" + broken.attribute("id"),
        broken.select(child(SVRL, "text")).asNode().getStringValue().strip());
  }
}
