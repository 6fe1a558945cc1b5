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

/** Any TEI is compared with its source, for people and for programs. */
final class CheckCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writes() throws IOException {
    Files.createDirectories(folder.resolve("raw"));
    Files.createDirectories(folder.resolve("tei"));
    Files.writeString(folder.resolve("raw/a.txt"), "The sheet\nis dry now.\n");
    tei("a", "<p>The sheet\nis wet now.</p>");
  }

  private void tei(String name, String body) throws IOException {
    Files.writeString(
        folder.resolve("tei/" + name + ".xml"),
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>\n"
            + body
            + "</body></text></TEI>\n");
  }

  @Test
  void aDifferenceHasItsPlaceInBothFiles() {
    Run run = Run.in(folder, "check", "--source", "raw/a.txt", "tei/a.xml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("tei/a.xml:3:4: error: The source (raw/a.txt:2:4) has «dry», the TEI «wet».")
        .contains("[source.altered]")
        .contains("1 document: 1 differs from its source (1 error)");
  }

  @Test
  void withoutDifferencesTheStatusIsZero() throws IOException {
    tei("a", "<p>The sheet is dry now.</p>");
    Run run = Run.in(folder, "check", "--source", "raw", "tei");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("nothing of the source is lost, altered or invented");
  }

  @Test
  void programsReadBothPlaces() {
    Run run = Run.in(folder, "check", "--json", "--source", "raw", "tei/a.xml");
    JsonObject finding =
        JsonParser.parseString(run.out())
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject();
    assertThat(finding.get("code").getAsString()).isEqualTo("source.altered");
    assertThat(finding.getAsJsonObject("source").get("line").getAsInt()).isEqualTo(2);
    Run sarif = Run.in(folder, "check", "--format", "sarif", "--source", "raw", "tei/a.xml");
    assertThat(sarif.out()).contains("relatedLocations").contains("\"uri\": \"raw/a.txt\"");
  }

  @Test
  void whatIsNoXmlAndWhatHasNoSourceIsSaid() throws IOException {
    tei("b", "<p>Open");
    Run run = Run.in(folder, "check", "--source", "raw/a.txt", "tei/b.xml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("tei/b.xml").contains("not well-formed");
    Run unknown = Run.in(folder, "check", "tei/b.xml");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("--source FILE");
    assertThat(Run.in(folder, "check", "--source", "none.txt", "tei/b.xml").status()).isEqualTo(1);
    assertThat(Run.in(folder, "check", "--sauce", "tei/b.xml").status()).isEqualTo(2);
  }

  @Test
  void theProgramsOwnTeiHasAllOfItsSource() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Path sample = Path.of("corpus").toAbsolutePath();
    for (String text : new String[] {"articulo.txt", "carta-1.txt", "memoria.txt"}) {
      Files.copy(sample.resolve(text), folder.resolve("corpus/" + text));
    }
    Files.writeString(folder.resolve("edition.toml"), "[edition]\ntitle = \"T\"\n");
    Run.in(folder, "encode");
    Run run = Run.in(folder, "check", "--all");
    assertThat(run.out()).contains("3 documents: ");
    assertThat(run.status()).as(run.out()).isZero();
  }
}
