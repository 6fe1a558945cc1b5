package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cajista explain} for places of a TEI file. */
final class ExplainTeiTest {
  private static final String FILE = "tei/carta.xml";

  @TempDir Path folder;

  @BeforeEach
  void anEditionWithOneText() throws IOException {
    Files.writeString(folder.resolve("edition.toml"), "[edition]\ntitle = \"Cartas\"\n");
    Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        folder.resolve("corpus/carta.txt"),
        String.join(
            "\n",
            "CAPÍTULO PRIMERO",
            "",
            "Llegamos a la ciudad con lluvia y sin equipaje, y don Emilio Robles nos esperaba con",
            "un paraguas.1 Era el 12 de marzo de 1931, y en la plaza no quedaba nadie: ni vende-",
            "dores, ni soldados, ni siquiera los perros de todos los días.",
            "",
            "1 El paraguas se conserva en el museo. Lo compró su madre en la feria de 1907 y lo here-",
            "\fAl día siguiente salió el sol y volvimos a la estación, donde nadie vendía billetes.2",
            "",
            "daron los hijos de su hermano, que no lo usaron nunca.",
            "2 La estación se cerró en 1920.",
            ""));
    assertThat(Run.in(folder, "encode").status()).isZero();
  }

  @Test
  void aPlaceLeadsToItsPlaceInThePageText() throws IOException {
    Run run = explain("12 de marzo", 3);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(FILE + ":")
        .contains(" comes from\ncorpus/carta.txt:4:25\n")
        .contains("mark.date", "<date when=\"1931-03-12\">", "«12 de marzo de 1931»");
  }

  @Test
  void theDecisionsAreThoseOfThePageText() throws IOException {
    String tei = explain("Robles", 0).out();
    String page = Run.in(folder, "explain", "corpus/carta.txt:3:62").out();
    assertThat(page).contains("Is this the name of a person?", "«Emilio Robles»");
    assertThat(tei.substring(tei.indexOf('\n') + 1)).isEqualTo(page);
  }

  @Test
  void aTagStandsForTheWordAfterIt() throws IOException {
    assertThat(explain("<persName", 1).out()).contains("corpus/carta.txt:3:55\n");
  }

  @Test
  void aLineHasThePlacesOfItsNotesAndOfBothHalvesOfAWord() throws IOException {
    String tei = Files.readString(folder.resolve(FILE));
    Run first = Run.in(folder, "explain", FILE + ":" + line(tei, tei.indexOf("Llegamos")));
    assertThat(first.out())
        .contains("corpus/carta.txt:3\n", "El paraguas se conserva")
        .doesNotContain("daron los hijos");
    // a note goes on over a page
    Run second = Run.in(folder, "explain", FILE + ":" + line(tei, tei.indexOf("compró")));
    assertThat(second.out()).contains("daron los hijos de su hermano");
    Run third = Run.in(folder, "explain", FILE + ":" + line(tei, tei.indexOf("el <date")));
    assertThat(third.out()).contains("«vende- / dores,»", "line-end.").doesNotContain("here-");
    // other lines of the TEI: the heading, and a paragraph between the halves of a word
    assertThat(first.out() + second.out() + third.out())
        .doesNotContain("CAPÍTULO")
        .doesNotContain("Al día siguiente");
  }

  @Test
  void jsonNamesBothPlaces() throws IOException {
    String tei = Files.readString(folder.resolve(FILE));
    int at = tei.indexOf("12 de marzo");
    Run run = Run.in(folder, "explain", "--json", place(tei, at));
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("file").getAsString()).isEqualTo("corpus/carta.txt");
    assertThat(json.get("line").getAsInt()).isEqualTo(4);
    assertThat(json.get("column").getAsInt()).isEqualTo(22);
    JsonObject asked = json.getAsJsonObject("tei");
    assertThat(asked.get("file").getAsString()).isEqualTo(FILE);
    assertThat(asked.get("line").getAsInt()).isEqualTo(line(tei, at));
  }

  @Test
  void whatWasCorrectedElsewhereDoesNotMatter() throws IOException {
    edit("con lluvia y sin equipaje", "con nieve, de noche y sin equipaje");
    edit("<head>", "<!-- a heading -->\n      <head type=\"main\">");
    edit("ref=\"#robles-emilio\"", "ref=\"#robles-emilio-2\"");
    assertThat(explain("12 de marzo", 3).out()).contains("corpus/carta.txt:4:25\n");
    assertThat(explain("Emilio", 0).out()).contains("corpus/carta.txt:3:55\n");
    // the paragraph has another id
    edit("<p xml:id=\"", "<p xml:id=\"x-");
    assertThat(explain("12 de marzo", 3).out()).contains("corpus/carta.txt:4:25\n");
  }

  @Test
  void aWordThatWasChangedByHandHasNoPlaceButANearestPassage() throws IOException {
    edit("con lluvia", "con granizo");
    Run run = explain("granizo", 2);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "«granizo» does not come from corpus/carta.txt: the TEI was changed here by hand",
            "The nearest passage is corpus/carta.txt:3:22, «Llegamos a la ciudad con lluvia")
        .doesNotContain("\tat ");
  }

  @Test
  void anUnfinishedTeiFileCanBeAskedAbout() throws IOException {
    edit("<persName", "<name><persName");
    edit("</p>", "");
    assertThat(explain("12 de marzo", 3).out()).contains("corpus/carta.txt:4:25\n");
  }

  @Test
  void theHeaderIsNotExplained() {
    Run run = Run.in(folder, "explain", FILE + ":5");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(FILE + ":5: this place is not in the text, but before it");
  }

  @Test
  void aPlaceThatIsNotThereIsWrongUsage() {
    Run run = Run.in(folder, "explain", FILE + ":99999");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no line 99999");
  }

  @Test
  void aFileElsewhereIsFoundByItsHeader() throws IOException {
    Path other = folder.resolve("carta.new.xml");
    Files.move(folder.resolve(FILE), other);
    Run run = Run.in(folder, "explain", place(Files.readString(other), "12 de", other));
    assertThat(run.out()).contains("corpus/carta.txt:4:22\n");
    Files.delete(folder.resolve("corpus/carta.txt"));
    Run lost = Run.in(folder, "explain", place(Files.readString(other), "12 de", other));
    assertThat(lost.status()).isEqualTo(1);
    assertThat(lost.err())
        .contains("carta.new.xml: the page text", "was not found («carta.txt»)", "Ask about");
  }

  private Run explain(String words, int offset) throws IOException {
    String tei = Files.readString(folder.resolve(FILE));
    return Run.in(folder, "explain", place(tei, tei.lastIndexOf(words) + offset));
  }

  private void edit(String before, String after) throws IOException {
    String tei = Files.readString(folder.resolve(FILE));
    int text = tei.indexOf("<text>");
    assertThat(tei.substring(text)).contains(before);
    Files.writeString(
        folder.resolve(FILE), tei.substring(0, text) + tei.substring(text).replace(before, after));
  }

  private String place(String tei, String words, Path file) {
    return place(tei, tei.indexOf(words)).replace(FILE, folder.relativize(file).toString());
  }

  private static String place(String tei, int offset) {
    return FILE + ":" + line(tei, offset) + ":" + (offset - tei.lastIndexOf('\n', offset));
  }

  private static int line(String tei, int offset) {
    return (int) tei.substring(0, offset).lines().count();
  }
}
