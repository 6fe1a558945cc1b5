package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the first encode writes of persons, and what of it an editor may change. */
final class EditionPersonsRunTest extends NewEditionFixture {

  /** Two letters and a page that name a few invented people. */
  private Path aPersonography() throws IOException {
    Files.writeString(
        edition.resolve("corpus/zeta.txt"),
        "Ayer vino Emilio Robles (1871-1919), tipógrafo. Robles dijo que volvería.\n");
    Files.writeString(
        edition.resolve("corpus/otra.txt"), "Con E. Robles llegó Lidia Sorel. Sorel cantó.\n");
    return edition.resolve("persons.xml");
  }

  @Test
  void theFirstEncodeWritesThePersonographyAndTheSecondLeavesIt() throws IOException {
    Path persons = aPersonography();
    assertThat(cajista("encode").out()).containsPattern("persons.xml: \\d+ new persons, 0 known");
    String first = Files.readString(persons);
    assertThat(first).containsOnlyOnce("xml:id=\"robles-emilio\"").contains("E. Robles");
    assertThat(Files.readString(edition.resolve("tei/otra.xml")))
        .contains("ref=\"#robles-emilio\"");
    Files.setLastModifiedTime(persons, LONG_AGO);
    assertThat(cajista("encode").out()).contains("3 texts, 3 of them up to date");
    assertThat(cajista("encode", "--all").out()).contains("persons.xml: 0 new persons");
    assertThat(isOld(persons)).isTrue();
    assertThat(Run.in(folder, "validate", persons.toString()).status()).isZero();
  }

  @Test
  void oneTextMoreAddsItsPersonsAndNoOthers() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    int before = Files.readString(persons).split("<person ").length;
    Files.writeString(
        edition.resolve("corpus/una-mas.txt"), "Marcel Fauvel escribió a Emilio Robles.\n");
    Run run = cajista("encode");
    assertThat(run.out()).contains("4 texts, 3 of them up to date", "persons.xml: 1 new person,");
    assertThat(Files.readString(persons).split("<person ")).hasSize(before + 1);
  }

  @Test
  void whatTheEditorSaysOfAPersonIsKeptAndUsed() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    String text = Files.readString(persons);
    String edited =
        text.replace(
            "<persName>Fermín Galarza</persName>",
            "<persName>Fermín Galarza</persName> <!-- sí --><idno type='GND'>118540238</idno>");
    assertThat(edited).isNotEqualTo(text);
    Files.writeString(persons, edited);
    assertThat(cajista("encode").out()).contains("1 of them yours (1 that you changed)");
    assertThat(Files.readString(persons)).isEqualTo(edited);
    assertThat(Files.readString(letter))
        .contains("<persName ref=\"#galarza-fermin https://d-nb.info/gnd/118540238\">")
        .contains("<idno type=\"GND\">118540238</idno>");
    assertThat(cajista("validate").out()).contains("5 documents: valid");
  }

  @Test
  void whomTheEditorTookAwayIsNotMarkedAnyMore() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    String text = Files.readString(persons);
    int start = text.indexOf("<person xml:id=\"sorel-lidia\"");
    int end = text.indexOf("</person>", start) + "</person>".length();
    String edited = text.substring(0, start).stripTrailing() + text.substring(end);
    Files.writeString(persons, edited);
    cajista("encode");
    cajista("encode", "--all");
    assertThat(Files.readString(persons)).isEqualTo(edited);
    assertThat(Files.readString(edition.resolve("tei/otra.xml")))
        .contains("Lidia Sorel")
        .doesNotContain("sorel-lidia");
    assertThat(cajista("validate").out()).contains("5 documents: valid");
  }

  @Test
  void aPersonographyThatWasThrownAwayIsMadeAgain() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    String text = Files.readString(persons);
    Files.delete(persons);
    cajista("encode");
    assertThat(Files.readString(persons)).isEqualTo(text);
  }

  @Test
  void textsThatGoElsewhereAddNobody() throws IOException {
    Path persons = aPersonography();
    cajista("encode", "-o", folder.resolve("tei").toString());
    assertThat(persons).doesNotExist();
    Path bare = Files.createDirectories(folder.resolve("textos"));
    Files.writeString(bare.resolve("a.txt"), "Ayer vino Emilio Robles.\n");
    assertThat(Run.in(bare, "encode").status()).isZero();
    assertThat(bare.resolve("persons.xml")).doesNotExist();
    assertThat(Files.readString(bare.resolve("tei/a.xml")))
        .contains("<person xml:id=\"robles-emilio\">");
  }

  @Test
  void aWrongNumberInThePersonographyIsSaid() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    Files.writeString(
        persons,
        Files.readString(persons)
            .replaceFirst("</persName>", "</persName><idno type='ISNI'>0000000121032684</idno>"));
    assertThat(cajista("encode").out())
        .containsPattern("persons.xml:\\d+:\\d+: warning: .*0000000121032684.*\\[persons.idno]");
  }
}
