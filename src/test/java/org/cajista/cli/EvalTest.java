package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cajista.cli.print.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code eval}: what it prints, and its exit status. */
final class EvalTest {

  private static final Path PAIRS = Path.of("src/test/resources/eval").toAbsolutePath();

  @TempDir Path folder;

  private Run eval(String... arguments) {
    return Run.in(folder, arguments);
  }

  private static String path(String file) {
    return PAIRS.resolve(file).toString();
  }

  @Test
  void printsTheFiguresAsATable() {
    Run run = eval("eval", path("persons/gold.xml"), path("persons/tei.xml"));
    assertThat(run.status()).isZero();
    // 4 of 6 found, 4 of 6 right; F1 of persons~ is 10 / 12
    assertThat(run.out())
        .contains("persons       0.667   0.667  0.667       6\n")
        .contains("persons~      0.833   0.833  0.833       6\n")
        .contains("links         0.750   0.750  0.750       4\n")
        .contains("by sample");
  }

  @Test
  void showsWhatIsMissedWithItsPlace() {
    Run run = eval("eval", "--show", "persons", path("persons/gold.xml"), path("persons/tei.xml"));
    // the places are where the names begin, after their tags
    assertThat(run.out())
        .contains("gold.xml:3:36: missing persons: Anselmo Zaldúa   in: y con la hermana de ¦")
        .contains("gold.xml:4:22: missing persons: Tey")
        .contains("tei.xml:3:44: surplus persons: Zaldúa")
        .contains("tei.xml:4:95: surplus persons: Brihuega")
        .doesNotContain("missing persons~");
  }

  @Test
  void printsTheFiguresAsJson() {
    Run run =
        eval(
            "eval",
            "--format",
            "json",
            "--show",
            "all",
            path("persons/gold.xml"),
            path("persons/tei.xml"));
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject persons = json.getAsJsonObject("all").getAsJsonObject("persons");
    assertThat(json.get("eval").getAsInt()).isEqualTo(1);
    assertThat(persons.get("f1").getAsDouble()).isEqualTo(2 / 3.0);
    assertThat(persons.get("gold").getAsInt()).isEqualTo(6);
    assertThat(json.getAsJsonArray("samples")).hasSize(1);
    // 4 of persons, 2 of persons~
    assertThat(json.getAsJsonArray("misses")).hasSize(6);
  }

  @Test
  void everyKeyOfTheJsonIsDocumented() throws IOException {
    String docs = Files.readString(Path.of("docs/eval.md"));
    String json =
        eval(
                "eval",
                "--format",
                "json",
                "--show",
                "all",
                path("notes/gold.xml"),
                path("notes/tei.xml"))
            .out();
    Pattern.compile("\"([A-Za-z~]+)\":")
        .matcher(json)
        .results()
        .map(key -> key.group(1))
        .distinct()
        .forEach(key -> assertThat(docs).containsPattern("[\"`]" + key + "[\"`]"));
  }

  @Test
  void failsUnderABar() {
    String gold = path("persons/gold.xml");
    String tei = path("persons/tei.xml");
    assertThat(eval("eval", gold, tei, "--fail-under", "persons=0.66,text=1").status()).isZero();
    Run run = eval("eval", gold, tei, "--fail-under", "persons=0.67,text=1");
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.err()).isEqualTo("cajista: persons: F1 is 0.667, which is lower than 0.67.\n");
  }

  @Test
  void wrongUsageIsSaid() {
    assertThat(eval("eval", "gold", "tei", "--show", "person").err())
        .contains("the measure «person» does not exist. Use one of these: text, notetext, blocks");
    assertThat(eval("eval", "gold").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(eval("eval", "gold", "tei").err()).contains("this file or folder does not exist");
  }

  @Test
  void brokenPagesAreSaidWithTheirPlace() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.xml"), "<p>\n<b></p>");
    Run run = eval("eval", gold.toString(), gold.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.err()).contains("gold.xml:2:6: the file is not well-formed XML");
  }

  @Test
  void anEncodingThatIsNotThereIsMissedAsAWhole() throws IOException {
    Files.createDirectories(folder.resolve("tei"));
    Run run = eval("eval", path("persons/gold.xml"), "tei");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("warning: its encoding tei/gold.xml does not exist");
    assertThat(run.out()).contains("persons       1.000   0.000  0.000       6\n");
  }

  @Test
  void headersAreExpectedFromATable() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path tei = Files.createDirectories(folder.resolve("tei"));
    Files.copy(Path.of(path("header/tei.xml")), tei.resolve("carta.xml"));
    Files.writeString(
        gold.resolve("carta.xml"),
        "<gold xmlns='http://www.tei-c.org/ns/1.0' source='carta.txt'><p>Querido amigo</p></gold>");
    Files.writeString(
        gold.resolve("headers.tsv"),
        "# text\tfield\twords\ncarta.txt\ttitle\tla letra\ncarta.txt\tsent.place\tLyon\n");
    Run run = eval("eval", "gold", "tei", "--show", "header");
    assertThat(run.out())
        .contains("1 right")
        .contains("gold/headers.tsv:3:1: missing header: sent.place: Lyon");
    Files.writeString(gold.resolve("headers.tsv"), "carta.txt\ttitel\tla letra\n");
    assertThat(eval("eval", "gold", "tei").err())
        .contains(
            "headers.tsv:1:11: the field «titel» does not exist. Use one of these: title, author");
  }

  @Test
  void anEditionIsMeasuredWhenItIsBuilt() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        folder.resolve("edition.toml"),
        "[eval]\ngold = \"probe\"\n[publish]\nformats = [\"html\"]");
    Files.writeString(
        folder.resolve("corpus/nota.txt"),
        "El regente compró la caja de madera y el plomo el lunes.\n");
    assertThat(eval("build").status()).isZero();
    assertThat(folder.resolve("output/eval.json")).doesNotExist();
    Files.createDirectories(folder.resolve("probe"));
    Files.writeString(
        folder.resolve("probe/nota.xml"),
        "<gold xmlns='http://www.tei-c.org/ns/1.0'><p>El regente compró la caja de madera y el"
            + " plomo el martes.</p></gold>");
    assertThat(eval("build").status()).isZero();
    JsonObject text =
        JsonParser.parseString(Files.readString(folder.resolve("output/eval.json")))
            .getAsJsonObject()
            .getAsJsonObject("all")
            .getAsJsonObject("text");
    assertThat(text.get("errors").getAsInt()).isEqualTo(1);
    assertThat(eval("eval").out()).contains("text          0.923   0.923  0.923      13");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "<p>".repeat(100_000) + "</p>".repeat(100_000);
    Path gold = Files.writeString(folder.resolve("deep.xml"), deep);
    Run run = eval("eval", gold.toString(), gold.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.err()).contains("deep.xml: the elements are nested more than 500 levels deep");
  }
}
