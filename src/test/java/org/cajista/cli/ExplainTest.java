package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cajista explain}: what it prints, and what it says of places that are not there. */
final class ExplainTest {
  private static final Path EDITION = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void theExampleOfThePageIsTrue() throws IOException {
    Run run = Run.in(EDITION, "explain", "corpus/memoria.txt:276:35");
    assertThat(run.status()).isZero();
    assertThat(Files.readString(Path.of("docs/explain.md")))
        .contains("$ cajista explain corpus/memoria.txt:276:35\n" + run.out() + "```");
  }

  @Test
  void aLineHasItsZoneItsNamesAndItsEnd() {
    Run run = Run.in(EDITION, "explain", "corpus/memoria.txt:276");
    assertThat(run.out())
        .contains("layout.text", "name.introduced", "glyph.only-glyph", "line-end.plain")
        .contains("[glyph.doubtful]");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void datesAreShownAsTheyAreWritten() throws IOException {
    Files.writeString(folder.resolve("carta.txt"), "Llegó el 12 de marzo de 1931, con lluvia.\n");
    assertThat(Run.in(folder, "explain", "carta.txt:1").out())
        .contains("mark.date", "<date when=\"1931-03-12\"", "«12 de marzo de 1931»");
  }

  @Test
  void jsonHasTheSameVotes() {
    Run run = Run.in(EDITION, "explain", "--json", "corpus/memoria.txt:276:35");
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("file").getAsString()).isEqualTo("corpus/memoria.txt");
    assertThat(json.get("line").getAsInt()).isEqualTo(276);
    assertThat(json.getAsJsonArray("decisions").toString())
        .contains("\"question\":\"glyph\"", "\"rule\":\"glyph.only-glyph\"", "\"runnerUp\"");
  }

  @Test
  void aPlaceThatIsNotThereIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("carta.txt"), "Querido Benito:\n");
    Run line = Run.in(folder, "explain", "carta.txt:2");
    assertThat(line.status()).isEqualTo(2);
    assertThat(line.err()).contains("carta.txt has 1 lines, and no line 2.");
    Run column = Run.in(folder, "explain", "carta.txt:1:99");
    assertThat(column.status()).isEqualTo(2);
    assertThat(column.err()).contains("line 1 of carta.txt has 15 columns, and no column 99.");
  }

  @Test
  void aFileThatIsNotThereIsNoWrongUsage() {
    Run run = Run.in(folder, "explain", "carta.txt:1");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("carta.txt").doesNotContain("\tat ");
  }

  @Test
  void nothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("carta.txt"), "Querido Benito:\n");
    Run.in(folder, "explain", "carta.txt:1");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("carta.txt"));
    }
  }
}
