package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for the personography, as an editor uses them. */
final class PersonsCommandTest {

  @TempDir Path folder;
  private Path edition;
  private Path persons;

  @BeforeEach
  void anEdition() throws IOException {
    edition = folder.resolve("cartas");
    assertThat(Run.in(folder, "init", "cartas").status()).isZero();
    assertThat(Run.in(edition, "encode").status()).isZero();
    persons = edition.resolve("persons.xml");
  }

  private Run persons(int status, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "persons";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Run run = Run.in(edition, all);
    assertThat(run.status()).as(run.err() + run.out()).isEqualTo(status);
    return run;
  }

  @Test
  void aListIsImportedOnce() throws IOException {
    Files.writeString(
        folder.resolve("lab.csv"),
        "Apellidos,Nombre,Nacimiento,VIAF\nGalarza,Fermín,1880,24602065\nSorel,Lidia,1885,\n");
    String before = Files.readString(persons);
    String list = folder.resolve("lab.csv").toString();
    assertThat(persons(0, "import", list, "--by-name", "--dry-run").out())
        .contains("would get 1 new person, 1 completed");
    assertThat(Files.readString(persons)).isEqualTo(before);
    assertThat(persons(0, "import", list).out())
        .contains("1 new person, 0 completed", "1 left out as doubtful", "galarza-fermin");
    persons(0, "import", list, "--by-name");
    assertThat(persons(0, "import", list, "--by-name").out()).contains("2 unchanged");
    assertThat(persons(0, "list").out())
        .containsPattern("(?m)^  galarza-fermin +Fermín Galarza \\(1880–\\); VIAF 24602065$")
        .containsPattern("(?m)^  sorel-lidia ");
    assertThat(persons(0, "check").out()).contains("1 document: valid");
    assertThat(Run.in(edition, "build").status()).isZero();
    assertThat(Files.readString(edition.resolve("tei/carta-de-muestra.xml")))
        .contains("ref=\"#galarza-fermin http://viaf.org/viaf/24602065\"");
  }

  @Test
  void whatIsExportedCanBeImported() throws IOException {
    Files.writeString(folder.resolve("all.csv"), persons(0, "export", "--format", "csv").out());
    assertThat(persons(0, "import", folder.resolve("all.csv").toString()).out())
        .contains("0 new persons, 0 completed");
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsWritten() throws IOException {
    String before = Files.readString(persons);
    Files.writeString(folder.resolve("bad.csv"), "name,birth\n,1871\n");
    assertThat(persons(1, "import", folder.resolve("bad.csv").toString()).out())
        .contains("bad.csv:2:1: error: ", "[import.name]");
    assertThat(persons(1, "import", "nowhere.csv").err()).contains("does not exist");
    assertThat(persons(2, "import").err()).contains("FILE");
    assertThat(Files.readString(persons)).isEqualTo(before);
  }

  @Test
  void twoOfOneNumberAreSaid() throws IOException {
    String text = Files.readString(persons);
    Files.writeString(
        persons,
        text.replace(
                "</persName>\n      </person>",
                "</persName><idno type='GND'>118540238</idno>\n</person>")
            .replace(
                "</listPerson>",
                "<person xml:id='otra'><persName>Otra</persName>"
                    + "<idno type='URI'>http://d-nb.info/gnd/118540238</idno></person></listPerson>"));
    assertThat(persons(0, "check").out()).contains("[persons.number]");
  }

  @Test
  void aPersonographyThatIsNotXmlStopsTheRunAtItsPlace() throws IOException {
    Files.writeString(persons, Files.readString(persons).replaceFirst("</person>", "</perso>"));
    Run run = Run.in(edition, "encode", "--all");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).containsPattern("persons.xml:\\d+:\\d+: error: .*\\[persons.xml]");
  }
}
