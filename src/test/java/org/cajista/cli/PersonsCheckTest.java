package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code persons check} asks an editor to look at, each time with its evidence. */
final class PersonsCheckTest extends NewEditionFixture {

  private static final String REGISTER =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>Personas</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><standOff><listPerson>
      %s
      </listPerson></standOff></TEI>
      """;

  private static String person(String id, String life, String... names) {
    StringBuilder xml = new StringBuilder("<person xml:id='" + id + "'>");
    for (String name : names) {
      xml.append("<persName>" + name + "</persName>");
    }
    return xml.append(life).append("</person>\n").toString();
  }

  private Run check(String... persons) throws IOException {
    Path register = edition.resolve("persons.xml");
    Files.writeString(register, REGISTER.formatted(String.join("", persons)));
    return Run.in(edition, "persons", "check");
  }

  @Test
  void spellingsOfOneNameAreProbablyOnePerson() throws IOException {
    assertThat(
            check(
                    person("a", "<birth when='1859'/>", "Pavel Milioukoff"),
                    person("b", "", "Pavel Miliukov"),
                    person("c", "", "Nikolái Bujarin"),
                    person("d", "", "Nikolai Boukharine"),
                    person("e", "", "W. Kandinski"),
                    person("f", "", "Wassily Kandinsky"))
                .out())
        .contains("a and b are probably one person", "persons merge b a")
        .contains("c and d are probably one person")
        .contains("e and f are probably one person");
  }

  @Test
  void othersWithTheSameSurnameAreNot() throws IOException {
    assertThat(
            check(
                    person("a", "<birth when='1859'/>", "Pavel Milioukoff"),
                    person("b", "<birth when='1901'/>", "Pavel Miliukov"),
                    person("c", "", "Magdeleine Paz"),
                    person("d", "", "Maurice Paz"),
                    person("e", "", "Paz"),
                    person("f", "", "Ana Mann"),
                    person("g", "", "Ana Man"))
                .out())
        .doesNotContain("are probably one person", "are perhaps one person");
  }

  @Test
  void aSurnameAloneIsPerhapsTheOnlyOneWhoHasIt() throws IOException {
    assertThat(check(person("a", "", "Lidia Sorel"), person("b", "", "Sorel")).out())
        .contains("a and b are perhaps one person: «Lidia Sorel» and «Sorel»");
  }

  @Test
  void oneEntryWithTwoGivenNamesIsPerhapsTwoPersons() throws IOException {
    assertThat(
            check(
                    person("a", "", "Magdeleine Paz", "Maurice Paz", "M. Paz"),
                    person("b", "", "Lev Sedov", "L. Sedov", "Sedov", "Liova"))
                .out())
        .contains("a has perhaps the names of two persons: «Magdeleine Paz» and «Maurice Paz»")
        .doesNotContain("b has perhaps");
  }

  @Test
  void whatHasNoCapitalOrIsAPlaceIsProbablyNoPerson() throws IOException {
    Files.writeString(
        edition.resolve("places.xml"),
        REGISTER
            .replace("listPerson", "listPlace")
            .formatted("<place xml:id='p'><placeName>Perm</placeName></place>"));
    assertThat(
            check(
                    person("a", "", "las casas"),
                    person("b", "", "Perm"),
                    person("c", "<death when='1900'/>", "Perm"))
                .out())
        .contains("a is probably no person: «las casas» has no capital", "persons drop a")
        .contains("b is perhaps no person: «Perm» is also a name")
        .doesNotContain("c is perhaps");
  }

  @Test
  void aNameForWhichOnlyItsCapitalSpeaksAndOneThatPointsToNobodyAreFoundInTheTexts()
      throws IOException {
    cajista("encode");
    String text = Files.readString(letter);
    assertThat(text).contains("<persName ref=\"#galarza-fermin\"");
    Files.writeString(
        letter,
        text.replaceFirst(
            "<p xml:id=\"([^\"]*)\">",
            "<p xml:id=\"$1\"><persName ref=\"#viernes\" cert=\"low\">Viernes</persName> "));
    Run run = check(person("viernes", "", "Viernes"));
    assertThat(run.out())
        .contains("viernes is perhaps no person: only a capital speaks for «Viernes»")
        .containsPattern("carta-de-muestra.xml:\\d+:1: error: «.*» points to «galarza-fermin»");
    assertThat(run.status()).isEqualTo(1);
  }
}
