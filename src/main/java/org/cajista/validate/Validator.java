package org.cajista.validate;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks documents: {@code schema/cajista.rng}, then {@code schema/cajista.sch}.
 *
 * <p>A document is read once: the parser's events go to the grammar and into the tree on which the
 * rules run. A file that is not well-formed XML, or not safe to read, is one finding and is checked
 * no further. Thread-safe; the schemas are compiled at the first document, once, so that one
 * validator should serve a whole run.
 *
 * <p>Codes: {@code xml} where the file is no XML, {@code rng} where the grammar does not allow
 * something, {@code sch:} with the name of the rule where a rule is broken.
 */
public final class Validator {
  private final Supplier<Grammar> grammar = new Once<>(Grammar::ofCajista);
  private final Supplier<Rules> rules = new Once<>(Rules::ofCajista);

  /**
   * The findings on {@code file}, from its top to its foot.
   *
   * @throws IOException if the file cannot be read
   */
  public List<Diagnostic> validate(Path file) throws IOException {
    try {
      return validate(XmlDecoder.decode(file.toString(), Files.readAllBytes(file)));
    } catch (Unreadable e) {
      return List.of(e.diagnostic());
    }
  }

  /** The findings on the document that {@code source} holds, from its top to its foot. */
  public List<Diagnostic> validate(Source source) {
    Places places = new Places(source);
    if (source.text().isBlank()) {
      return List.of(
          places.at(0, Severity.ERROR, "xml", "The file is empty; a TEI document was expected."));
    }
    List<Diagnostic> findings = new ArrayList<>();
    try {
      XdmNode tree = read(source, places, findings);
      findings.addAll(rules.get().check(tree, places));
    } catch (SAXParseException e) {
      return List.of(places.ofFault(e));
    } catch (SAXException e) {
      return List.of(places.at(0, Severity.ERROR, "xml", e.getMessage()));
    }
    return Findings.settle(findings);
  }

  /** Reads the document, adding what the grammar does not allow to {@code findings}. */
  private XdmNode read(Source source, Places places, List<Diagnostic> findings)
      throws SAXException {
    BuildingContentHandler tree = rules.get().treeBuilder();
    InputSource input = new InputSource(new StringReader(source.text()));
    try {
      Guard reader = new Guard(source.text().length());
      reader.setContentHandler(grammar.get().checking(tree, e -> findings.add(places.ofTag(e))));
      reader.parse(input);
      return tree.getDocumentNode();
    } catch (IOException | SaxonApiException e) {
      throw new IllegalStateException("a document in memory cannot be read", e);
    }
  }
}
