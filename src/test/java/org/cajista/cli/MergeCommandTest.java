package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor and a new encoding have changed in different ways waits for the editor. */
final class MergeCommandTest {

  @TempDir Path folder;

  private Path tei;
  private Path marked;

  @BeforeEach
  void correctsATextOfAnEdition() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        folder.resolve("edition.toml"),
        "[edition]\ntitle = \"T\"\n\n[[text]]\nfile = \"brief.txt\"\ntitle = \"Brief\"\n");
    page("Der Setzer steht am Kasten und liest.\n");
    Run.in(folder, "encode");
    tei = folder.resolve("tei/brief.xml");
    marked = folder.resolve("tei/brief.xml.merge");
    Files.writeString(tei, Files.readString(tei).replace("Kasten", "Pult"));
  }

  private void page(String text) throws IOException {
    Files.writeString(folder.resolve("corpus/brief.txt"), text);
  }

  private void conflict() throws IOException {
    page("Der Setzer steht am Tisch und schreibt.\n");
    assertThat(Run.in(folder, "encode").out()).contains("brief.xml.merge");
  }

  @Test
  void whatIsNewElsewhereIsMerged() throws IOException {
    assertThat(Run.in(folder, "status").out()).contains("brief.xml: corrected by you");
    page("Der Setzer steht am Kasten und schreibt.\n");
    assertThat(Run.in(folder, "encode").out()).contains("what is new is merged");
    assertThat(tei).content().contains("Der Setzer steht am Pult und schreibt.");
    assertThat(Run.in(folder, "validate").status()).isZero();
  }

  @Test
  void aConflictIsShownAtItsPlaceAndTheFileStays() throws IOException {
    String corrected = Files.readString(tei);
    conflict();
    assertThat(tei).content().isEqualTo(corrected);
    Run status = Run.in(folder, "status");
    assertThat(status.status()).isEqualTo(1);
    assertThat(status.out())
        .contains("1 place changed by the new encoding, too")
        .containsPattern("brief\\.xml\\.merge:\\d+:\\d+:")
        .contains("yours   Pult", "before  Kasten", "new     Tisch");
    Run merge = Run.in(folder, "merge");
    assertThat(merge.status()).isEqualTo(1);
    assertThat(merge.out()).contains("--ours", "--theirs");
  }

  @Test
  void theEditorIsRightEverywhere() throws IOException {
    conflict();
    assertThat(Run.in(folder, "merge", "--ours").status()).isZero();
    assertThat(tei).content().contains("Der Setzer steht am Pult und schreibt.");
    assertThat(marked).doesNotExist();
    assertThat(Run.in(folder, "encode", "-v").out()).doesNotContain("brief.xml.merge");
  }

  @Test
  void theEncodingIsRightEverywhere() throws IOException {
    conflict();
    assertThat(Run.in(folder, "merge", "--theirs", "tei/brief.xml").out())
        .contains("your file of before is in tei/brief.xml.bak");
    assertThat(tei).content().contains("Der Setzer steht am Tisch und schreibt.");
  }

  @Test
  void theEditorDecidesInTheMarkedFile() throws IOException {
    conflict();
    Files.writeString(
        marked, Files.readString(marked).replaceAll("<\\?yours\\?>.*?<\\?end\\?>", " Stehpult"));
    assertThat(Run.in(folder, "status").out()).contains("conflicts decided");
    assertThat(Run.in(folder, "merge").status()).isZero();
    assertThat(tei).content().contains("Der Setzer steht am Stehpult und schreibt.");
  }

  @Test
  void withoutAnEditorTheMarkedFileIsNamed() throws IOException {
    conflict();
    Run edit = Run.in(folder, "merge", "--edit");
    assertThat(edit.status()).isEqualTo(1);
    assertThat(edit.err()).contains("brief.xml.merge: open this file in your editor");
  }

  @Test
  void whereNothingIsKeptEachDifferenceIsAsked() throws IOException {
    try (var kept = Files.list(folder.resolve("tei/.cajista"))) {
      for (Path file : kept.toList()) {
        Files.delete(file);
      }
    }
    assertThat(Run.in(folder, "status").out()).contains("is not kept here");
    page("Der Setzer steht am Kasten und singt.\n"); // as long as before: the header counts letters
    Run.in(folder, "encode");
    assertThat(Run.in(folder, "status").out()).contains("2 places changed by the new encoding");
  }
}
