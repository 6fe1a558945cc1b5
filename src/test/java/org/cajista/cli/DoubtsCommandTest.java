package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One worklist of all doubts; what was ticked off stays ticked off. */
final class DoubtsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void encodes() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.copy(
        Path.of("corpus/memoria.txt").toAbsolutePath(), folder.resolve("corpus/memoria.txt"));
    Files.writeString(folder.resolve("edition.toml"), "[edition]\ntitle = \"T\"\n");
    Run.in(folder, "encode");
  }

  private List<JsonObject> doubts(Path in, String... more) {
    List<String> line = new ArrayList<>(List.of("doubts", "--json"));
    line.addAll(List.of(more));
    JsonArray list =
        JsonParser.parseString(Run.in(in, line.toArray(String[]::new)).out())
            .getAsJsonObject()
            .getAsJsonArray("list");
    List<JsonObject> doubts = new ArrayList<>();
    for (JsonElement each : list) {
      doubts.add(each.getAsJsonObject());
    }
    return doubts;
  }

  private static List<String> values(List<JsonObject> doubts, String key) {
    return doubts.stream().map(doubt -> doubt.get(key).getAsString()).toList();
  }

  @Test
  void theEncoderTheRegistersAndTheTextsAreInOneList() {
    List<JsonObject> doubts = doubts(folder);
    assertThat(values(doubts, "code"))
        .contains("glyph.doubtful", "header.source", "persons.nobody.doubtful", "mark.low");
    assertThat(doubts.stream().map(doubt -> doubt.get("weight").getAsInt()).toList())
        .isSortedAccordingTo((one, other) -> other - one);
    assertThat(values(doubts, "id")).doesNotHaveDuplicates();
    JsonObject glyph =
        doubts.stream()
            .filter(doubt -> doubt.get("code").getAsString().equals("glyph.doubtful"))
            .findFirst()
            .orElseThrow();
    assertThat(glyph.get("file").getAsString()).isEqualTo("corpus/memoria.txt");
    assertThat(glyph.get("tei").getAsString()).startsWith("tei/memoria.xml#");
    assertThat(glyph.get("context").getAsString()).isNotBlank();
  }

  @Test
  void aTickLastsOverNewEncodingsAndChangesElsewhere() throws IOException {
    List<JsonObject> before = doubts(folder);
    String glyph =
        before.stream()
            .filter(doubt -> doubt.get("code").getAsString().equals("glyph.doubtful"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsString();
    String mark =
        before.stream()
            .filter(doubt -> doubt.get("code").getAsString().equals("mark.low"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsString();
    assertThat(Run.in(folder, "doubts", "seen", glyph, mark).status()).isZero();
    Path text = folder.resolve("corpus/memoria.txt");
    Files.writeString(text, "Un renglón nuevo al principio.\n\n" + Files.readString(text));
    Run.in(folder, "encode", "--force");
    assertThat(values(doubts(folder), "id")).doesNotContain(glyph, mark);
    assertThat(values(doubts(folder, "--ticked"), "id")).contains(glyph, mark);
    assertThat(Run.in(folder, "doubts").out()).contains("2 ticked off");
    // from another folder of the edition the same names are meant
    assertThat(values(doubts(folder.resolve("corpus")), "id")).doesNotContain(glyph, mark);
    assertThat(Run.in(folder, "doubts", "seen", "--undo", glyph).status()).isZero();
    assertThat(values(doubts(folder), "id")).contains(glyph).doesNotContain(mark);
  }

  @Test
  void aTableHasAllAndAnUnknownIdIsSaid() {
    Run table = Run.in(folder, "doubts", "--csv");
    assertThat(table.out()).startsWith("id,weight,code,file,line,column,message,context,tei,seen");
    assertThat(table.out().lines().count()).isGreaterThan(20);
    assertThat(Run.in(folder, "doubts").out()).contains("Print all with --all");
    Run unknown = Run.in(folder, "doubts", "seen", "zzz");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("«zzz»");
  }
}
