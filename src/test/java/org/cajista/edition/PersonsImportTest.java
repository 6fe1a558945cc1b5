package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.edition.registers.DescribedPerson;
import org.cajista.edition.registers.PersonList;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsExport;
import org.cajista.edition.registers.PersonsImport;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsImported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of others: tables and TEI, and what becomes of them in the personography. */
final class PersonsImportTest {

  @TempDir Path folder;

  private PersonList table(String text) throws Exception {
    return read("list.csv", text, StandardCharsets.UTF_8, Map.of());
  }

  private PersonList read(String name, String text, Charset charset, Map<String, String> columns)
      throws Exception {
    Path file = Files.write(folder.resolve(name), text.getBytes(charset));
    return PersonList.read(file, name, columns);
  }

  private Path personography(String persons) throws Exception {
    return Files.writeString(
        folder.resolve("persons.xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff><listPerson>\n"
            + persons
            + "\n</listPerson></standOff></TEI>\n");
  }

  private PersonsImported add(PersonList list, boolean byName) throws Exception {
    EditionFacts facts = new EditionFacts("Cartas", List.of(), "", "es");
    return new PersonsImport(
            folder.resolve("persons.xml"), facts, byName, (name, taken) -> "nuevo-" + taken.size())
        .add(list, true);
  }

  private static List<String> codes(List<Diagnostic> said) {
    return said.stream()
        .map(found -> found.line() + ":" + found.column() + " " + found.code())
        .toList();
  }

  @Test
  void aTableIsReadInAnyOfFiveLanguages() throws Exception {
    Person ines =
        new Person(
            "",
            List.of("Inés Arrieta", "I. A.", "La Roja"),
            Optional.of(DateValue.when("1889")),
            Optional.of(DateValue.when("1951-03-02")),
            Certainty.LOW,
            "impresora, de Reus",
            List.of(new Idno("VIAF", "24602065"), new Idno("Wikidata", "Q5879")));
    String row =
        "Arrieta;Inés;\"I. A.;La Roja\";ca. 1889;2.3.1951;impresora, de Reus;24602065;Q5879\n";
    for (String head :
        List.of(
            "Apellidos;Nombre;Variantes;Nacimiento;Fecha de muerte;Descripción;VIAF;Wikidata",
            "Nom;Prénom;Autres noms;Naissance;Décès;Notice;VIAF;Wikidata",
            "Surname;Given name;Aliases;Born;Died;Description;VIAF ID;QID",
            "Nachname;Vorname;Varianten;Geburtsdatum;Sterbedatum;Beruf;viaf;wikidata",
            "Cognome;Nome;Altri nomi;Data di nascita;Data di morte;Professione;VIAF;Wikidata")) {
      PersonList list = table(head + "\n" + row);
      assertThat(list.diagnostics()).as(head).isEmpty();
      assertThat(list.described())
          .extracting(DescribedPerson::person)
          .as(head)
          .containsExactly(ines);
      assertThat(list.described().get(0).surname()).isEqualTo("Arrieta");
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
  void encodingsAndDelimitersAreFound(String charset) throws Exception {
    for (String delimiter : List.of(",", ";", "\t")) {
      String text = "name,née,décès\nÉlise Müller,1871,1919\nJosé Núñez,1880,1950\n";
      PersonList list =
          read("l.txt", text.replace(",", delimiter), Charset.forName(charset), Map.of());
      assertThat(list.described())
          .extracting(described -> described.name() + described.person().birth().get().when())
          .containsExactly("Élise Müller1871", "José Núñez1880");
    }
  }

  @Test
  void aHeadingOfALibraryIsTakenApart() throws Exception {
    DescribedPerson one = table("name\n\"Robles, Emilio, 1871-1919.\"\n").described().get(0);
    assertThat(one.name()).isEqualTo("Emilio Robles");
    assertThat(one.person().birth()).hasValue(DateValue.when("1871"));
    assertThat(one.person().death()).hasValue(DateValue.when("1919"));
  }

  @Test
  void columnsCanBeSaid() throws Exception {
    PersonList list =
        read(
            "l.csv",
            "Titel,Kurz\nEmilio Robles,Setzer\n",
            StandardCharsets.UTF_8,
            Map.of("titel", "name", "Kurz", "description"));
    assertThat(list.described().get(0).person().note()).isEqualTo("Setzer");
    assertThat(code(() -> read("l.csv", "T\nx\n", StandardCharsets.UTF_8, Map.of("T", "nom de"))))
        .isEqualTo("import.field");
  }

  @Test
  void whatIsWrongIsSaidAtItsPlace() throws Exception {
    PersonList list =
        table(
            "name,birth,gnd,shoe\n"
                + "Emilio Robles,1871-13-01,118540238,42\n"
                + "\"Lidia\nSorel\",1885,118540239,\n"
                + ",1900,,\n");
    assertThat(codes(list.diagnostics()))
        .containsExactly(
            "1:1 import.unused", "2:15 import.date", "4:13 persons.idno", "5:1 import.name");
    assertThat(list.described()).hasSize(2);
    assertThat(code(() -> table("Farbe,Form\nrot,rund\n"))).isEqualTo("import.columns");
    assertThat(code(() -> table("name,birth\n\"Emilio Robles,1871\n"))).isEqualTo("import.table");
    assertThat(code(() -> table(""))).isEqualTo("import.nobody");
  }

  @Test
  void theKnownAreCompletedAndNothingOfTheirsIsChanged() throws Exception {
    String robles =
        "<person xml:id='robles-emilio'><!-- ojo -->\n"
            + "  <persName>Emilio Robles</persName><birth when='1871'/><note>tipógrafo</note>\n</person>";
    Path file = personography(robles);
    PersonsImported done =
        add(
            table(
                "name,variants,birth,death,description,gnd\n"
                    + "Emilio Robles,Lince,1871-05-03,1919,cajista,118540238\n"
                    + "Lidia Sorel,,1885,,,\n"),
            false);
    assertThat(done).isEqualTo(new PersonsImported(1, 1, 0, 0, List.of()));
    assertThat(Files.readString(file))
        .contains(robles.replace("\n</person>", ""))
        .contains("<persName>Lince</persName>", "<death when=\"1919\"/>", "118540238</idno>")
        .doesNotContain("cajista<")
        .contains("<person xml:id=\"nuevo-1\">");
    String text = Files.readString(file);
    PersonsImported again =
        add(table("name,birth,gnd\nEmilio Robles,1871,118540238\nLidia Sorel,1885,\n"), false);
    assertThat(again).isEqualTo(new PersonsImported(0, 0, 2, 0, List.of()));
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void idAndNumberWinOverTheName() throws Exception {
    personography(
        "<person xml:id='a'><persName>Emilio Robles</persName><idno type='VIAF'>24602065</idno></person>\n"
            + "<person xml:id='b'><persName>Emilio Robles</persName></person>");
    PersonsImported done =
        add(
            table(
                "id,name,viaf,birth\nb,Emilio Robles,,1902\n,E. R. Lince,https://viaf.org/viaf/24602065/,\n"
                    + "c,Emilio Robles,,1950\n"),
            false);
    assertThat(done).isEqualTo(new PersonsImported(1, 2, 0, 0, List.of()));
    List<Person> persons = Personography.read(folder.resolve("persons.xml")).persons();
    assertThat(persons.get(0).names()).containsExactly("Emilio Robles", "E. R. Lince");
    assertThat(persons.get(1).birth()).hasValue(DateValue.when("1902"));
    assertThat(persons.get(2).id()).isEqualTo("c");
  }

  @Test
  void whatIsNotPlainIsLeftToTheEditor() throws Exception {
    Path file =
        personography(
            "<person xml:id='a'><persName>Emilio Robles</persName></person>\n"
                + "<person xml:id='b'><persName>Lidia Sorel</persName><birth when='1885'/></person>");
    String before = Files.readString(file);
    PersonList list = table("name,birth\nEmilio Robles,1871\nL. Sorel,\nE. Robles,1902\n");
    PersonsImported done = add(list, false);
    assertThat(done.doubtful()).isEqualTo(3);
    assertThat(codes(done.diagnostics()))
        .containsExactly("2:1 import.doubtful", "3:1 import.doubtful", "4:1 import.doubtful");
    assertThat(Files.readString(file)).isEqualTo(before);
    PersonsImported byName = add(list, true);
    assertThat(byName.completed()).isEqualTo(1);
    assertThat(byName.added()).isEqualTo(1); // E. Robles, born 1902, cannot be Emilio, born 1871
    assertThat(byName.doubtful()).isEqualTo(1);
  }

  @Test
  void twoOfOneNameAndOtherLivesAreTwo() throws Exception {
    personography(
        "<person xml:id='a'><persName>Emilio Robles</persName><birth when='1871'/></person>");
    assertThat(add(table("name,birth\nEmilio Robles,1902\n"), true).added()).isEqualTo(1);
  }

  @Test
  void aContradictionIsSaid() throws Exception {
    personography(
        "<person xml:id='a'><persName>Emilio Robles</persName><birth when='1871'/>"
            + "<idno type='VIAF'>24602065</idno></person>");
    PersonsImported done = add(table("id,name,birth,viaf\na,Emilio Robles,1872,99\n"), false);
    assertThat(codes(done.diagnostics()))
        .containsExactly("2:3 import.differs", "2:3 import.differs");
    assertThat(done.completed()).isZero();
  }

  @Test
  void teiOfOthersIsTakenAsItIs() throws Exception {
    personography("<person xml:id='a'><persName>Emilio Robles</persName></person>");
    PersonList list =
        read(
            "register.xml",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><back><listPerson>
            <person xml:id="a"><persName ref="https://d-nb.info/gnd/118540238"><roleName>Frau</roleName>
              <surname>Sorel</surname><forename>Lidia</forename></persName>
              <birth><date when-iso="1885"/></birth><death>gestorben 1950</death>
              <occupation>Malerin</occupation></person>
            <person><persName><forename>Karl</forename><nameLink>von</nameLink><surname>Brehm</surname>
              <addName>Lux</addName></persName><floruit notBefore="1900"/></person>
            </listPerson></back></text></TEI>
            """,
            StandardCharsets.UTF_8,
            Map.of());
    Person lidia = list.described().get(0).person();
    assertThat(lidia.names()).containsExactly("Lidia Sorel");
    assertThat(lidia.birth()).hasValue(DateValue.when("1885"));
    assertThat(lidia.death()).hasValue(DateValue.when("1950"));
    assertThat(lidia.idnos()).containsExactly(new Idno("GND", "118540238"));
    assertThat(list.described().get(1).person().names()).containsExactly("Karl von Brehm", "Lux");
    Path file = folder.resolve("persons.xml");
    Files.delete(file);
    assertThat(add(list, false).added()).isEqualTo(2);
    assertThat(Files.readString(file))
        .contains("<person xml:id=\"a\">", "<occupation>Malerin</occupation>")
        .contains("<person xml:id=\"nuevo-1\">");
    assertThat(Personography.read(file).editors()).hasSize(2);
  }

  @Test
  void anElementThatMeansNothingHereIsWrittenPlainly() throws Exception {
    PersonList list =
        read(
            "r.xml",
            "<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:person xml:id='x'>"
                + "<t:persName>Lidia &amp; Sorel</t:persName></t:person></t:TEI>",
            StandardCharsets.UTF_8,
            Map.of());
    add(list, false);
    assertThat(Files.readString(folder.resolve("persons.xml")))
        .contains("<persName>Lidia &amp; Sorel</persName>");
  }

  @Test
  void whatIsExportedIsKnownAgain() throws Exception {
    personography(
        "<person xml:id='a'><persName>Emilio Robles</persName><persName>\"Lince\", el</persName>"
            + "<birth when='1871' cert='low'/><idno type='ISNI'>0000 0001 2103 2683</idno>"
            + "<idno type='Inventario'>A-7</idno><note>tipógrafo; poeta</note></person>");
    Path file = folder.resolve("persons.xml");
    String csv = PersonsExport.csv(Personography.read(file).persons());
    assertThat(csv)
        .startsWith("id,name,variants,birth,")
        .contains("a,Emilio Robles,\"\"\"Lince\"\", el\",1871?,,tipógrafo; poeta,");
    assertThat(csv).contains("Inventario:A-7");
    assertThat(add(table(csv), false)).isEqualTo(new PersonsImported(0, 0, 1, 0, List.of()));
  }

  private interface Doing {
    void run() throws Exception;
  }

  private static String code(Doing doing) {
    return catchThrowableOfType(EditionException.class, doing::run).diagnostics().get(0).code();
  }
}
