package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor decides about an entry of a register: in the register and in all texts. */
final class RegisterChangesTest extends NewEditionFixture {

  private Path first;
  private Path second;
  private Path persons;
  private Path places;

  @BeforeEach
  void texts() throws IOException {
    Files.writeString(
        edition.resolve("corpus/alfa.txt"),
        "Ayer vino Emilio Robles (1871-1919), tipógrafo. Emilio Robles dijo que volvería de Bilbao.\n");
    Files.writeString(
        edition.resolve("corpus/beta.txt"),
        "Con Emilio Robledo llegó Lidia Sorel. Sorel cantó en Bilbao y en Lisboa.\n");
    assertThat(cajista("encode").status()).isZero();
    first = edition.resolve("tei/alfa.xml");
    second = edition.resolve("tei/beta.xml");
    persons = edition.resolve("persons.xml");
    places = edition.resolve("places.xml");
    assertThat(Files.readString(second))
        .contains("ref=\"#robledo-emilio\"", "ref=\"#sorel-lidia\"");
  }

  private String all() throws IOException {
    return Files.readString(first)
        + Files.readString(second)
        + Files.readString(persons)
        + Files.readString(places);
  }

  private void isSettled() throws IOException {
    assertThat(cajista("validate").out()).contains("valid");
    String before = all();
    assertThat(cajista("encode", "--all").status()).isZero();
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void twoEntriesBecomeOneAndTheNextEncodingKeepsIt() throws IOException {
    Run run = cajista("persons", "merge", "robledo-emilio", "robles-emilio");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("persons.xml: robledo-emilio is now robles-emilio; 1 pointer in 1 file changed");
    assertThat(Files.readString(persons))
        .contains("<persName>Emilio Robledo</persName>")
        .doesNotContain("xml:id=\"robledo-emilio\"");
    assertThat(Files.readString(second))
        .contains("<persName ref=\"#robles-emilio\">Emilio Robledo</persName>")
        .contains("<person xml:id=\"robles-emilio\">");
    assertThat(cajista("validate").out()).contains("valid");
    assertThat(cajista("encode", "--all").status()).isZero();
    assertThat(Files.readString(second))
        .contains("<persName ref=\"#robles-emilio\">Emilio Robledo");
    isSettled();
  }

  @Test
  void aTextThatWasCorrectedByHandIsChangedTooAndStaysTheEditors() throws IOException {
    String corrected =
        Files.readString(second).replace("cantó en", "cantó <!-- ¿en qué año? --> en");
    Files.writeString(second, corrected);
    cajista("persons", "merge", "robledo-emilio", "robles-emilio");
    assertThat(Files.readString(second))
        .contains("<!-- ¿en qué año? -->", "ref=\"#robles-emilio\"")
        .doesNotContain("robledo-emilio");
    assertThat(cajista("encode", "--all").out()).contains("your corrections are kept");
  }

  @Test
  void anEntryGetsAnotherId() throws IOException {
    Run run = cajista("persons", "rename", "sorel-lidia", "sorel-l");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(all()).doesNotContain("ref=\"#sorel-lidia\"").contains("ref=\"#sorel-l\"");
    cajista("encode", "--all");
    isSettled();
    assertThat(Files.readString(second)).contains("<person xml:id=\"sorel-l\">");
  }

  @Test
  void whatIsNoPersonIsAWordLikeOthersAndStaysOne() throws IOException {
    Run run = cajista("persons", "drop", "sorel-lidia");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(second))
        .contains("llegó Lidia Sorel. Sorel cantó")
        .doesNotContain("sorel-lidia");
    assertThat(Files.readString(persons)).doesNotContain("xml:id=\"sorel-lidia\"");
    assertThat(cajista("validate").out()).contains("valid");
    cajista("encode", "--all");
    assertThat(Files.readString(second)).contains("llegó Lidia Sorel. Sorel cantó");
    isSettled();
  }

  @Test
  void mentionsInCertainWordsBecomeAnothers() throws IOException {
    cajista("persons", "merge", "robledo-emilio", "robles-emilio");
    Run run =
        cajista("persons", "split", "robles-emilio", "robledo-emil", "--name", "Emilio Robledo");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(second))
        .contains("ref=\"#robledo-emil\"", "<person xml:id=\"robledo-emil\">")
        .doesNotContain("#robles-emilio");
    assertThat(Files.readString(first)).contains("#robles-emilio").doesNotContain("robledo-emil");
    String register = Files.readString(persons);
    assertThat(register).contains("<person xml:id=\"robledo-emil\">");
    assertThat(register.split("<persName>Emilio Robledo</persName>", -1)).hasSize(2);
    assertThat(cajista("validate").out()).contains("valid");
  }

  @Test
  void mentionsInOneTextBecomeAnothers() throws IOException {
    Run run = cajista("places", "split", "place-bilbao", "bilbao-nm", "--in", second.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(second)).contains("<placeName ref=\"#bilbao-nm\"");
    assertThat(Files.readString(first)).contains("<placeName ref=\"#place-bilbao\"");
    assertThat(Files.readString(places))
        .contains("<place xml:id=\"bilbao-nm\">", "<place xml:id=\"place-bilbao\">");
    assertThat(cajista("validate").out()).contains("valid");
  }

  @Test
  void placesAreMergedAndDroppedInTheSameWay() throws IOException {
    assertThat(cajista("places", "merge", "place-lisbon", "place-bilbao").status()).isZero();
    assertThat(Files.readString(second)).contains("<placeName ref=\"#place-bilbao\">Lisboa");
    assertThat(Files.readString(places)).contains("<placeName>Lisboa</placeName>");
    cajista("encode", "--all");
    isSettled();
  }

  @Test
  void whatIsNotPossibleChangesNothing() throws IOException {
    String before = all();
    for (String[] wrong :
        new String[][] {
          {"persons", "merge", "nadie", "robles-emilio"},
          {"persons", "merge", "robles-emilio", "nadie"},
          {"persons", "merge", "robles-emilio", "robles-emilio"},
          {"persons", "rename", "robles-emilio", "sorel-lidia"},
          {"persons", "rename", "robles-emilio", "1 2"},
          {"persons", "split", "robles-emilio", "x", "--name", "Nadie"},
          {"persons", "split", "robles-emilio", "x"},
          {"bodies", "drop", "nada"}
        }) {
      assertThat(Run.in(edition, wrong).status()).as(String.join(" ", wrong)).isNotZero();
    }
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aTextThatIsNotXmlStopsAll() throws IOException {
    Files.writeString(second, "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text>");
    String before = all();
    Run run = Run.in(edition, "persons", "rename", "robles-emilio", "robles-e");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("beta.xml", "well-formed", "nothing was changed");
    assertThat(all()).isEqualTo(before);
  }
}
