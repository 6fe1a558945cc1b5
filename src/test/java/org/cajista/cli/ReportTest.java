package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of {@code encode}: what it says must be so in the text and in the TEI. */
final class ReportTest {

  private static final Path SAMPLE = Path.of("corpus/memoria.txt").toAbsolutePath();

  /** Note 3 is lost; nothing calls note 5, and the figures 8 and 9 call nothing. */
  private static final String TALLER =
      """
      El regente compró la caja1 de madera y el plomo2 de la fundición el mismo
      lunes en que llegaron las botas nuevas, y nadie se lo agradeció nunca, ni
      siquiera los aprendices que las estrenaron al día siguiente en la plaza.

      1 De pino, con sesenta compartimientos desiguales y una tapa.
      2 De segunda mano, según el libro de cuentas del taller viejo.
      \fTres años después el taller4 cambió de dueño y de calle, y quien entraba
      por la puerta8 de atrás ya no encontraba el banco9 de siempre, ni la mesa
      donde los cajistas dejaban la merienda mientras componían el periódico.

      4 El de la plaza, que era el mayor de los dos que había.
      5 Sólo se conserva la mitad de esta carta, y sin la firma.
      """;

  @TempDir Path folder;

  private Run encode(String... more) {
    List<String> arguments = new ArrayList<>(List.of("encode", "-o", "tei"));
    arguments.addAll(List.of(more));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  private JsonObject report() throws IOException {
    return JsonParser.parseString(Files.readString(folder.resolve("report.json")))
        .getAsJsonObject();
  }

  private JsonObject text(int at) throws IOException {
    return report().getAsJsonArray("texts").get(at).getAsJsonObject();
  }

  private String tei(JsonObject text) throws IOException {
    return Files.readString(folder.resolve(text.get("tei").getAsString()));
  }

  private static int count(String tei, String regex) {
    return (int) Pattern.compile(regex).matcher(tei).results().count();
  }

  private static List<JsonObject> objects(JsonObject in, String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonElement element : in.getAsJsonArray(key)) {
      objects.add(element.getAsJsonObject());
    }
    return objects;
  }

  private static int number(JsonObject in, String key) {
    return in.get(key).getAsInt();
  }

  @Test
  void theCountsAreThoseOfTheTextAndOfItsTei() throws IOException {
    assertThat(encode(SAMPLE.toString(), "--report", "report.json").status()).isZero();
    assertThat(report().get("report").getAsInt()).isEqualTo(1);
    JsonObject text = text(0);
    String raw = Files.readString(SAMPLE);
    String tei = tei(text);

    JsonObject characters = text.getAsJsonObject("characters");
    int all = number(characters, "all");
    assertThat(all).isEqualTo(raw.length());
    assertThat(
            characters.keySet().stream()
                .filter(key -> !key.equals("all"))
                .mapToInt(key -> number(characters, key))
                .sum())
        .isEqualTo(all);
    assertThat(number(characters, "missing")).isZero();
    assertThat(number(characters, "furniture")).isPositive();

    JsonObject notes = text.getAsJsonObject("notes");
    assertThat(number(notes, "notes")).isEqualTo(count(tei, "<note [^>]*place=\"foot\""));
    assertThat(number(notes, "linked") + notes.getAsJsonArray("orphanNotes").size())
        .isEqualTo(number(notes, "notes"));
    assertThat(number(text.getAsJsonObject("counts"), "pages")).isEqualTo(count(tei, "<pb\\b"));
  }

  @Test
  void anExampleOfAnEditStandsInTheSourceWhereItSays() throws IOException {
    encode(SAMPLE.toString(), "--report", "report.json");
    List<String> lines = Files.readString(SAMPLE).lines().toList();
    JsonObject text = text(0);
    int edits = 0;
    for (JsonObject rule : objects(text, "edits")) {
      edits += number(rule, "count");
      List<JsonObject> examples = objects(rule, "examples");
      assertThat(examples).hasSize(Math.min(5, number(rule, "count")));
      for (JsonObject example : examples) {
        String before = example.get("before").getAsString();
        assertThat(lines.get(number(example, "line") - 1).substring(number(example, "column") - 1))
            .startsWith(before);
        assertThat(example.get("context").getAsString()).contains(before).doesNotContain("\n");
        assertThat(example.get("after").getAsString()).isNotEqualTo(before);
      }
    }
    assertThat(edits).isPositive().isEqualTo(number(text.getAsJsonObject("counts"), "edits"));
  }

  @Test
  void aDoubtNamesThePlaceInTheTei() throws IOException {
    encode(SAMPLE.toString(), "--report", "report.json");
    JsonObject text = text(0);
    String tei = tei(text);
    List<String> lines = Files.readString(SAMPLE).lines().toList();
    int glyphs = 0;
    for (JsonObject doubt : objects(text, "doubts")) {
      if (doubt.has("xmlId")) {
        assertThat(tei).contains("xml:id=\"" + doubt.get("xmlId").getAsString() + "\"");
      }
      if (doubt.get("code").getAsString().equals("glyph.doubtful")) {
        glyphs++;
        MatchResult words =
            Pattern.compile("«(.+)» was read as «(.+)»,")
                .matcher(doubt.get("message").getAsString())
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(lines.get(number(doubt, "line") - 1)).contains(words.group(1));
        String id = doubt.get("xmlId").getAsString();
        String element = tei.substring(tei.indexOf("xml:id=\"" + id + "\""));
        assertThat(element.substring(0, element.indexOf("</p>"))).contains(words.group(2));
      }
    }
    assertThat(glyphs).isPositive();
  }

  @Test
  void theNotesAreAccountedFor() throws IOException {
    Files.writeString(folder.resolve("taller.txt"), TALLER);
    Run run = encode("taller.txt", "--report", "report.json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("missing numbers: 3");
    JsonObject notes = text(0).getAsJsonObject("notes");
    assertThat(number(notes, "notes")).isEqualTo(4);
    assertThat(number(notes, "linked")).isEqualTo(3);
    assertThat(number(notes, "anchors")).isEqualTo(3);
    assertThat(objects(notes, "misread")).isEmpty();
    assertThat(objects(notes, "gaps"))
        .singleElement()
        .satisfies(gap -> assertThat(gap.get("numbers").getAsString()).isEqualTo("3"));
    JsonObject orphan = objects(notes, "orphanNotes").get(0);
    assertThat(orphan.get("sign").getAsString()).isEqualTo("5");
    assertThat(number(orphan, "line")).isEqualTo(12);
    assertThat(tei(text(0)))
        .containsPattern(
            "<note xml:id=\"" + orphan.get("xmlId").getAsString() + "\"[^>]*>Sólo se conserva");
    JsonObject nearest = orphan.getAsJsonObject("nearest");
    assertThat(nearest.get("sign").getAsString()).isEqualTo("8");
    assertThat(number(nearest, "line")).isEqualTo(8);
    assertThat(number(nearest, "column")).isEqualTo("por la puerta8".length());
  }

  @Test
  void aMisreadFigureIsTold() throws IOException {
    Files.writeString(folder.resolve("taller.txt"), TALLER.replace("banco9", "banco"));
    encode("taller.txt", "--report", "report.json");
    JsonObject notes = text(0).getAsJsonObject("notes");
    JsonObject misread = objects(notes, "misread").get(0);
    assertThat(misread.get("sign").getAsString()).isEqualTo("5");
    assertThat(misread.get("calledBy").getAsString()).isEqualTo("8");
    assertThat(objects(text(0), "doubts"))
        .filteredOn(doubt -> doubt.get("code").getAsString().equals("note.misread"))
        .hasSize(1);
  }

  @Test
  void aFigureWithoutANoteIsTold() throws IOException {
    Files.writeString(folder.resolve("taller.txt"), TALLER.replace("puerta8", "puerta⁸"));
    encode("taller.txt", "--report", "report.json");
    JsonObject notes = text(0).getAsJsonObject("notes");
    JsonObject orphan = objects(notes, "orphanAnchors").get(0);
    assertThat(orphan.get("sign").getAsString()).isEqualTo("8");
    assertThat(orphan.getAsJsonObject("nearest").get("sign").getAsString()).isEqualTo("5");
    assertThat(number(notes, "anchors")).isEqualTo(4);
  }

  @Test
  void allTextsOfACallAreInOneReport() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Una página, sin más.\n");
    Files.writeString(folder.resolve("b.txt"), "");
    Run run = encode("a.txt", "b.txt", "--report", "report.json");
    assertThat(run.status()).isEqualTo(1).isEqualTo(encode("a.txt", "b.txt").status());
    JsonArray texts = report().getAsJsonArray("texts");
    assertThat(texts).hasSize(2);
    assertThat(text(0).get("source").getAsString()).isEqualTo("a.txt");
    assertThat(text(0).get("fate").getAsString()).isEqualTo("written");
    assertThat(text(1).get("fate").getAsString()).isEqualTo("stopped");
    assertThat(text(1).get("trouble").getAsString()).contains("b.txt", "empty");
  }

  @Test
  void whatHasNotChangedIsInTheReportToo() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("edition.toml"), "[edition]\ntitle = \"Taller\"\n");
    Files.writeString(folder.resolve("corpus/taller.txt"), TALLER);
    assertThat(Run.in(folder, "encode").status()).isZero();
    assertThat(Run.in(folder, "encode", "--report", "report.json").status()).isZero();
    assertThat(text(0).get("fate").getAsString()).isEqualTo("unchanged");
    assertThat(text(0).getAsJsonObject("notes").get("notes").getAsInt()).isEqualTo(4);
  }

  @Test
  void theReportMayGoToTheStandardOutput() throws IOException {
    Files.writeString(folder.resolve("taller.txt"), TALLER);
    Run run = encode("taller.txt", "--report", "-");
    assertThat(run.err()).contains("taller.txt", "characters: missing 0");
    assertThat(JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("texts"))
        .hasSize(1);
  }

  @Test
  void theTeiOnTheStandardOutputMayHaveAReportInAFile() throws IOException {
    byte[] raw = TALLER.getBytes(StandardCharsets.UTF_8);
    Run run = Run.withInput(raw, folder, "encode", "-", "--report", "report.json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("<?xml").doesNotContain("\"report\"");
    assertThat(text(0).get("tei").getAsString()).isEqualTo("-");
  }

  @Test
  void aReportThatCannotBeWrittenIsSaidBeforeAnyWork() throws IOException {
    Files.writeString(folder.resolve("taller.txt"), TALLER);
    Run named = encode("taller.txt", "--report", "taller.txt");
    assertThat(named.status()).isEqualTo(2);
    assertThat(named.err()).contains("taller.txt", ".json");
    assertThat(folder.resolve("taller.txt")).hasContent(TALLER);
    assertThat(folder.resolve("tei")).doesNotExist();
    assertThat(Run.in(folder, "encode", "-", "--report", "-").status()).isEqualTo(2);
  }
}
