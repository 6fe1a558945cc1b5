package org.cajista.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads TEI files and pages of a site and asks them XPath questions, as a browser's parser sees
 * them.
 */
final class Pages {

  private static final Processor SAXON = new Processor(false);

  private Pages() {}

  /** All pages of a site, by name. */
  static List<Path> of(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** A page, as HTML parsers read it. */
  static XdmNode html(Path page) {
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    // validity is the Nu checker's concern
    parser.setErrorHandler(new DefaultHandler());
    return build(new SAXSource(parser, input(page)));
  }

  /** A TEI file. */
  static XdmNode tei(Path file) {
    return build(org.cajista.xml.SafeXml.source(file));
  }

  /** XML from elsewhere. */
  static XdmNode xml(InputSource source) {
    return build(org.cajista.xml.SafeXml.source(source));
  }

  /** The strings of an XPath's items; the prefixes are h for HTML, t for TEI. */
  static List<String> ask(XdmNode node, String xpath) {
    return items(node, xpath).stream().map(XdmItem::getStringValue).toList();
  }

  /** The items of an XPath. */
  static List<XdmItem> items(XdmNode node, String xpath) {
    try {
      XPathCompiler compiler = SAXON.newXPathCompiler();
      compiler.declareNamespace("t", "http://www.tei-c.org/ns/1.0");
      compiler.declareNamespace("h", "http://www.w3.org/1999/xhtml");
      return List.<XdmItem>copyOf(compiler.evaluate(xpath, node).stream().toList());
    } catch (SaxonApiException e) {
      throw new IllegalArgumentException(xpath, e);
    }
  }

  /** An item as XML, with no white space of the serializer's. */
  static String xml(XdmItem item) {
    try {
      StringWriter xml = new StringWriter();
      Serializer serializer = SAXON.newSerializer(xml);
      serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
      serializer.serializeXdmValue(item);
      return xml.toString();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputSource input(Path page) {
    InputSource input = new InputSource(page.toUri().toString());
    input.setEncoding("UTF-8");
    return input;
  }

  private static XdmNode build(SAXSource source) {
    try {
      return SAXON.newDocumentBuilder().build(source);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(source.getInputSource().getSystemId(), e);
    }
  }
}
