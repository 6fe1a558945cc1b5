package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cajista.Growth;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final Validator VALIDATOR = new Validator();

  @Test
  void findingIsPrintedWithPlaceSeveritySentenceAndCode() {
    assertThat(validate("<p>Uno <persName/>.</p>"))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "carta.xml:2:8: error: This <persName> contains no name."
                + " Write the name into it, or delete it. [person.empty]");
  }

  @Test
  void placeIsTheStartOfTheTagOrAttributeWhateverStandsInIt() {
    assertThat(places("<p>Uno <hi n=\"a > b\"\n   cert=\"sure\">dos</hi>.</p>"))
        .containsExactly("3:4");
    assertThat(places("<p>Uno <!-- > --><persName></persName>.</p>")).containsExactly("2:18");
    assertThat(places("<p><![CDATA[<p>]]><persName></persName>.</p>")).containsExactly("2:19");
  }

  @Test
  void columnsCountUtf16UnitsAndLinesEndAsTheyDo() {
    assertThat(places("<p>𝄞 <persName/></p>")).containsExactly("2:7");
    assertThat(places("<p>Uno\r\ndos\rtres\n\n<persName/></p>")).containsExactly("6:1");
    assertThat(places("<p>\t<persName/></p>")).containsExactly("2:5");
  }

  @Test
  void textIsFoundWhereItBegins() {
    assertThat(places("<div><p>Uno.</p>\n\n  dos <p>Tres.</p></div>")).containsExactly("4:3");
  }

  @Test
  void rehearsalHasNothingToFind() {
    assertThat(Validator.rehearse()).isEmpty();
  }

  @Test
  void valueThatIsWrongTwiceIsFoundTwice() {
    String wrong = "<date when=\"1936-4-1\">un día</date>";
    assertThat(places("<p>Uno, " + wrong + ".</p>\n<p>Dos, " + wrong + ".</p>"))
        .containsExactly("2:15", "3:15");
  }

  @Test
  void missingFileIsAnException() {
    assertThatThrownBy(() -> VALIDATOR.validate(Path.of("no-such-file.xml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void manyThreadsFindWhatOneFinds() throws IOException {
    List<Path> fixtures = Fixtures.all();
    Map<Path, List<Diagnostic>> alone = new TreeMap<>();
    for (Path fixture : fixtures) {
      alone.put(fixture, VALIDATOR.validate(fixture));
    }
    Validator shared = new Validator();
    IntStream.range(0, 4 * fixtures.size())
        .parallel()
        .mapToObj(i -> fixtures.get(i % fixtures.size()))
        .forEach(fixture -> assertThat(validate(shared, fixture)).isEqualTo(alone.get(fixture)));
  }

  @Test
  void aBookCostsNoMoreThanItIsLong() throws Exception {
    Growth.isLinear(
        "pages of a book", 1300, ValidatorTest::book, book -> assertThat(validate(book)).isEmpty());
  }

  /** Returns a body of so many pages, each with a long note. */
  private static String book(int pages) {
    return IntStream.range(0, pages)
        .mapToObj(
            i ->
                (i % 65 == 0 ? (i > 0 ? "</div>" : "") + "<div>" : "")
                    + "<p><pb n=\""
                    + (i + 1)
                    + "\"/>"
                    + "El faro y la barca. ".repeat(30)
                    + "<note place=\"foot\" n=\""
                    + (i % 65 + 1)
                    + "\"><date when=\"1921\">1921</date>"
                    + "La farera. ".repeat(70)
                    + "</note></p>\n")
        .collect(Collectors.joining("", "", "</div>"));
  }

  private static List<Diagnostic> validate(Validator validator, Path file) {
    try {
      return validator.validate(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> places(String body) {
    return validate(body).stream().map(found -> found.line() + ":" + found.column()).toList();
  }

  /** The findings on a document whose second line is {@code body}. */
  private static List<Diagnostic> validate(String body) {
    return VALIDATOR.validate(Fixtures.document("carta.xml", body, ""));
  }
}
