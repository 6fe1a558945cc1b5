package org.cajista.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.model.Source;
import org.cajista.validate.document.Fault;
import org.cajista.validate.document.Faults;
import org.cajista.validate.grammar.Grammar;
import org.cajista.xml.AddressPolicy;
import org.xml.sax.SAXException;

/** The documents with which the schemas are tested. */
final class Fixtures {
  static final Path ROOT = Path.of("src/test/resources/schema");

  private Fixtures() {}

  /** All of them, by name. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** What {@code grammar} alone says of a document. */
  static List<String> breaches(Grammar grammar, Source source) throws SAXException {
    Faults faults = new Faults();
    ValidationPlan plan =
        new ValidationPlan(List.of(grammar), List.of(), false, AddressPolicy.ofProgram(""));
    DocumentReader reading = new DocumentReader(plan, List.of(), Optional.empty(), faults);
    new Parsers().parse(source, reading);
    reading.close();
    return faults.all().stream().map(Fault::sentence).toList();
  }

  /**
   * A document around {@code body}, which begins on its second line, and {@code back}, an element
   * or nothing; with a personography of all whom they name.
   */
  static Source document(String name, String body, String back) {
    return new Source(
        name,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc>"
            + "<titleStmt><title>-</title></titleStmt><publicationStmt><p>-</p></publicationStmt>"
            + "<sourceDesc><p>-</p></sourceDesc></fileDesc></teiHeader>"
            + persons(body + back)
            + "<text><body>\n"
            + body
            + "</body>"
            + back
            + "</text></TEI>",
        "UTF-8");
  }

  private static String persons(String text) {
    TreeSet<String> ids =
        Pattern.compile(" ref=\"([^\"]*)\"")
            .matcher(text)
            .results()
            .flatMap(match -> Stream.of(match.group(1).split("\\s+")))
            .map(pointer -> pointer.substring(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return ids.isEmpty()
        ? ""
        : ids.stream()
            .map(id -> "<person xml:id=\"" + id + "\"><persName>" + id + "</persName></person>")
            .collect(Collectors.joining("", "<standOff><listPerson>", "</listPerson></standOff>"));
  }
}
