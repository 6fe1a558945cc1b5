package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.registers.Personography;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The persons of {@code persons.xml}. */
final class PersonographyTest {

  @TempDir Path folder;

  private Path file(String persons) throws Exception {
    return Files.writeString(
        folder.resolve("persons.xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff><listPerson>\n"
            + persons
            + "\n</listPerson></standOff></TEI>");
  }

  @Test
  void aPersonHasNamesDatesAndANote() throws Exception {
    Path file =
        file(
            """
            <person xml:id="roca-pau">
              <persName><forename>Pau</forename> <surname>Roca</surname></persName>
              <persName>P. R.</persName>
              <birth when="1889-02"/><death notBefore="1936" notAfter="1938" cert="low"/>
              <note>Tipógrafo
                de Reus.</note>
            </person>
            <person xml:id="arrieta-ines"><persName>Inés Arrieta</persName></person>
            """);
    assertThat(Personography.read(file).persons())
        .containsExactly(
            new Person(
                "roca-pau",
                List.of("Pau Roca", "P. R."),
                Optional.of(DateValue.when("1889-02")),
                Optional.of(DateValue.between("1936", "1938")),
                Certainty.LOW,
                "Tipógrafo de Reus."),
            new Person(
                "arrieta-ines",
                List.of("Inés Arrieta"),
                Optional.empty(),
                Optional.empty(),
                Certainty.HIGH,
                ""));
  }

  /** Otherwise each TEI that names the person would repeat it, and be invalid. */
  @Test
  void aDateThatNoCalendarHasIsNotRepeated() throws Exception {
    for (String birth :
        List.of(
            "when='1  870'",
            "when='1936-02-30'",
            "when='1900-02-29'",
            "when='hacia 1870'",
            "when='-'",
            "from='1880' to='1870'",
            "notBefore='1870-13'")) {
      Path file =
          file("<person xml:id='a'><persName>Pau Roca</persName><birth " + birth + "/></person>");
      assertThat(Personography.read(file).persons())
          .as(birth)
          .singleElement()
          .satisfies(person -> assertThat(person.birth()).isEmpty());
    }
    for (String birth : List.of("1870", "-0044-03-15", "1896-02-29", "--02-29", " 1870 ")) {
      Path file =
          file(
              "<person xml:id='a'><persName>Pau Roca</persName><birth when='"
                  + birth
                  + "'/></person>");
      assertThat(Personography.read(file).persons().get(0).birth()).as(birth).isPresent();
    }
  }

  @Test
  void noFileIsNoPersons() throws Exception {
    assertThat(Personography.read(folder.resolve("persons.xml")).persons()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAtItsPlace() throws Exception {
    Path file =
        file("<person><persName>Pau Roca</persName></person>\n<person xml:id='nadie'></person>");
    EditionException wrong =
        catchThrowableOfType(EditionException.class, () -> Personography.read(file));
    assertThat(wrong.diagnostics())
        .extracting(found -> found.line() + " " + found.code())
        .containsExactly("2 persons.id", "3 persons.name");
  }

  @Test
  void anIdThatIsNoXmlNameIsSaidAtItsPlace() throws Exception {
    for (String id : List.of("&lt;", "7b", "a b", "a:b", "#a")) {
      Path file = file("<person xml:id='" + id + "'><persName>Pau Roca</persName></person>");
      EditionException wrong =
          catchThrowableOfType(EditionException.class, () -> Personography.read(file));
      assertThat(wrong.diagnostics())
          .extracting(found -> found.line() + " " + found.code())
          .containsExactly("2 persons.id.form");
    }
  }

  /** Else the program would add the outer person again, and then refuse the file. */
  @Test
  void aPersonWithinAPersonIsNone() throws Exception {
    for (String inner :
        List.of(
            "<persName>Pau <person xml:id='b'><persName>Otra</persName></person></persName>",
            "<persName>Pau</persName><person xml:id='b'><persName>Otra</persName></person>",
            "<persName>Pau</persName><note><person><persName>Otra</persName></person></note>")) {
      Path file = file("<person xml:id='a'>" + inner + "</person>");
      assertThat(Personography.read(file).persons())
          .as(inner)
          .extracting(person -> person.id())
          .containsExactly("a");
    }
  }

  @Test
  void brokenXmlIsSaidAtItsPlace() throws Exception {
    Path file = file("<person xml:id='a'><persName>A</persNam></person>");
    EditionException wrong =
        catchThrowableOfType(EditionException.class, () -> Personography.read(file));
    assertThat(wrong.diagnostics())
        .extracting(found -> found.line() + " " + found.code())
        .containsExactly("2 persons.xml");
  }
}
