package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsFile;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.report.PersonsWritten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The personography as two authors write it: the program and an editor. */
final class PersonsFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("persons.xml");
  }

  private PersonsWritten write(boolean whole, Person... found) throws Exception {
    EditionFacts facts = new EditionFacts("Cartas & papeles", List.of(), "", "es");
    return new PersonsFile(file, facts).write(List.of(found), whole);
  }

  private static Person person(String id, String... names) {
    return new Person(
        id, Arrays.asList(names), Optional.empty(), Optional.empty(), Certainty.HIGH, "");
  }

  private static Person born(Person person, String year) {
    return new Person(
        person.id(),
        person.names(),
        Optional.of(DateValue.when(year)),
        Optional.empty(),
        Certainty.LOW,
        "impresora <de> Reus");
  }

  private String text() throws Exception {
    return Files.readString(file);
  }

  private void edit(String from, String to) throws Exception {
    assertThat(text()).contains(from);
    Files.writeString(file, text().replace(from, to));
  }

  private Personography persons() throws Exception {
    return Personography.read(file);
  }

  @Test
  void theFirstEncodeWritesIt() throws Exception {
    Person ines = born(person("arrieta-ines", "Inés Arrieta", "I. A."), "1889");
    assertThat(write(true, ines, person("roca", "Roca")))
        .isEqualTo(new PersonsWritten(2, 0, 0, 2, 0, 0));
    assertThat(persons().made()).containsExactly(ines, person("roca", "Roca"));
    assertThat(persons().editors()).isEmpty();
    assertThat(text())
        .contains(
            """
                  <person xml:id="arrieta-ines" cert="medium">
                    <persName>Inés Arrieta</persName>
                    <persName>I. A.</persName>
                    <birth when="1889" cert="low"/>
                    <note>impresora &lt;de&gt; Reus</note>
                  </person>
                  <person xml:id="roca" cert="low">
            """)
        .contains("<title>Cartas &amp; papeles: persons</title>");
  }

  /** Each of these the parser counts in its own way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml\nversion='1.0'?>\n",
        "<?xml \n version\n=\n'1.0'\n encoding='UTF-8'?>\n",
        "<?xml   version = '1.0'?>",
        "<?xml version='1.0'?>\r",
        "<?xml version='1.1'?>\u0085\u2028\n"
      })
  void itAddsInTheListHoweverTheFileBegins(String declaration) throws Exception {
    String end = declaration.endsWith("\r") ? "\r" : declaration.endsWith("\n") ? "\n" : "";
    String list = "<listPerson>%1$s<person xml:id=\"a\"><persName>A</persName>%1$s </person>%1$s ";
    String before = declaration + "<TEI>" + end + list.formatted(end);
    Files.writeString(file, before + "</listPerson></TEI>" + end);
    write(true, person("roca-ines", "In\u00E9s Roca"));
    String added = text().substring(before.length() - 1, text().indexOf("</listPerson>"));
    assertThat(text()).startsWith(before.stripTrailing());
    assertThat(added.strip())
        .startsWith("<person xml:id=\"roca-ines\"")
        .endsWith("</person>")
        .containsOnlyOnce("<person ");
  }

  @Test
  void nobodyNamedIsNoFile() throws Exception {
    write(true);
    assertThat(file).doesNotExist();
  }

  @Test
  void theSameAgainChangesNothing() throws Exception {
    write(true, person("arrieta-ines", "Inés Arrieta"), person("roca", "Roca"));
    String before = text();
    assertThat(write(true, person("arrieta-ines", "Inés Arrieta"), person("roca", "Roca")))
        .isEqualTo(new PersonsWritten(0, 0, 0, 2, 0, 0));
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void whatNobodyTouchedIsWrittenAnew() throws Exception {
    write(true, person("arrieta-ines", "Inés Arrieta"), person("roca", "Roca"));
    assertThat(
            write(
                true, born(person("arrieta-ines", "Inés Arrieta"), "1889"), person("roca", "Roca")))
        .isEqualTo(new PersonsWritten(0, 1, 0, 2, 0, 0));
    assertThat(persons().made().get(0).birth()).hasValue(DateValue.when("1889"));
  }

  @Test
  void whatTheEditorTouchedStaysToTheByte() throws Exception {
    write(true, person("arrieta-ines", "Inés Arrieta"), person("roca", "Roca"));
    edit(
        "<persName>Inés Arrieta</persName>",
        "<persName>Inés  Arrieta</persName><!-- ¿la impresora? -->\n\t<idno type='VIAF'>42</idno>");
    String before = text();
    PersonsWritten written =
        write(
            true,
            born(person("arrieta-ines", "Inés Arrieta", "Arrieta"), "1889"),
            person("roca", "Roca"));
    assertThat(written).isEqualTo(new PersonsWritten(0, 0, 0, 1, 1, 1));
    assertThat(text()).isEqualTo(before);
    assertThat(persons().editors()).extracting(Person::id).containsExactly("arrieta-ines");
  }

  @Test
  void aCommentAloneIsAChange() throws Exception {
    write(true, person("roca", "Roca"));
    edit("</persName>", "</persName><!-- comprobado -->");
    assertThat(persons().editors()).hasSize(1);
  }

  @Test
  void anotherLayoutIsNoChange() throws Exception {
    write(true, person("arrieta-ines", "Inés Arrieta"), person("roca", "Roca"));
    Files.writeString(
        file, text().replaceAll(">\\s+<(?!\\?)", ">\n<").replace("\n<pers", "\r\n     <pers"));
    assertThat(persons().made()).hasSize(2);
  }

  @Test
  void whoWasDeletedDoesNotComeBack() throws Exception {
    write(true, person("arrieta-ines", "Inés Arrieta"), person("viernes", "Viernes"));
    edit(
        text().substring(text().indexOf("<person xml:id=\"viernes"), text().lastIndexOf("</listP")),
        "");
    for (int again = 0; again < 3; again++) {
      write(true, person("arrieta-ines", "Inés Arrieta"), person("viernes", "Viernes"));
    }
    assertThat(persons().deleted()).containsExactly("viernes");
    assertThat(persons().persons()).extracting(Person::id).containsExactly("arrieta-ines");
  }

  @Test
  void newPersonsGoToTheEndOfTheEditorsList() throws Exception {
    String editors =
        """
        <?xml version="1.0"?>
        <!-- mi lista --><tei:TEI xmlns:tei='http://www.tei-c.org/ns/1.0'><tei:standOff>\r
        <tei:listPerson><!-- primero -->\r
        \t<tei:person xml:id="zeta"><tei:persName>Zeta > Omega</tei:persName></tei:person>\r
        \t<tei:person xml:id="alfa"><tei:persName>Alfa</tei:persName></tei:person>   \r
        <!-- fin --></tei:listPerson>\r
        </tei:standOff></tei:TEI>""";
    Files.writeString(file, "\uFEFF" + editors);
    assertThat(write(true, person("roca", "Roca"))).isEqualTo(new PersonsWritten(1, 0, 0, 1, 2, 0));
    String added =
        "\r\n\t<tei:person xml:id=\"roca\" cert=\"low\">\r\n\t  <tei:persName>Roca</tei:persName>\r\n\t</tei:person>";
    assertThat(text())
        .startsWith(
            "\uFEFF" + editors.replace("<!-- fin -->", "<!-- fin -->" + added) + "\r\n<?cajista");
    assertThat(persons().editors()).extracting(Person::id).containsExactly("zeta", "alfa");
    String before = text();
    write(true, person("roca", "Roca"));
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void whoIsNamedNoMoreGoesOnlyAfterAWholeRunAndOnlyIfUntouched() throws Exception {
    write(true, person("alfa", "Alfa"), person("beta", "Beta"), person("gamma", "Gamma"));
    edit("Gamma", "Gama");
    assertThat(write(false, person("alfa", "Alfa")).removed()).isZero();
    assertThat(write(true, person("alfa", "Alfa"))).isEqualTo(new PersonsWritten(0, 0, 1, 1, 1, 1));
    assertThat(persons().persons()).extracting(Person::id).containsExactly("alfa", "gamma");
    assertThat(persons().deleted()).isEmpty();
    assertThat(write(true, person("alfa", "Alfa"), person("beta", "Beta")).added()).isEqualTo(1);
  }

  @Test
  void aRenamedIdIsTheEditors() throws Exception {
    write(true, person("roca", "Roca"), person("alfa", "Alfa"));
    edit("xml:id=\"roca\"", "xml:id=\"roca-pau\"");
    assertThat(persons().editors()).extracting(Person::id).containsExactly("roca-pau");
    assertThat(persons().deleted()).containsExactly("roca");
  }

  @Test
  void aSealThatIsGoneMakesAllTheEditors() throws Exception {
    write(true, person("roca", "Roca"));
    Files.writeString(file, text().substring(0, text().indexOf("<?cajista-persons")));
    assertThat(persons().editors()).hasSize(1);
  }

  @Test
  void withoutAListNobodyCanBeAdded() throws Exception {
    Files.writeString(file, "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff/></TEI>");
    assertThat(code(() -> write(true, person("roca", "Roca")))).isEqualTo("persons.list");
  }

  @Test
  void anIdStandsOnce() throws Exception {
    write(true, person("roca", "Roca"), person("alfa", "Alfa"));
    edit("xml:id=\"roca\"", "xml:id=\"alfa\"");
    assertThat(code(this::persons)).isEqualTo("persons.twice");
  }

  @Test
  void anotherEncodingIsSaid() throws Exception {
    Files.writeString(file, "<?xml version='1.0' encoding='ISO-8859-1'?><TEI/>");
    assertThat(code(this::persons)).isEqualTo("persons.encoding");
    Files.write(file, new byte[] {'<', (byte) 0xE9, '/', '>'});
    assertThat(code(this::persons)).isEqualTo("persons.bytes");
  }

  private interface Doing {
    void run() throws Exception;
  }

  private static String code(Doing doing) {
    return catchThrowableOfType(EditionException.class, doing::run).diagnostics().get(0).code();
  }

  @Test
  void whatLooksLikeTheSealInACommentStaysAsItIs() throws Exception {
    write(true, person("roca-pau", "Pau Roca"));
    String comment =
        "<!-- <?cajista-persons a line of mine --> <!-- ?> -->\n"
            + "<note><![CDATA[<?cajista-persons 1 ?>]]></note><!-- <?cajista-persons -->";
    edit("</TEI>\n", comment + "</TEI>\n");
    Files.writeString(file, text() + "<!-- <?cajista-persons mine ?> -->\n");
    String edited = text();
    write(true, person("roca-pau", "Pau Roca"), person("vidal-nora", "Nora Vidal"));
    assertThat(text())
        .contains(comment, "vidal-nora", "<!-- <?cajista-persons mine ?> -->")
        .hasSizeLessThan(2 * edited.length());
    assertThat(Personography.read(file).made()).hasSize(2);
  }
}
