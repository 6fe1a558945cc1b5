package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cajista header}, and what an encoding of the whole edition puts into the headers. */
final class HeaderCommandTest {
  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void saysWhatIsKnownGuessedAndMissing() throws IOException {
    write(
        "edition.toml",
        "[edition]\ntitle = \"Cartas\"\n[[text]]\nfile = \"a.txt\"\nplace = \"Lugo\"\n");
    write(
        "corpus/a.txt",
        "Vigo, 3 de mayo de 1902\n\nQuerida Lidia Sorel:\n\nLlueve en la ría y el puente"
            + " sigue cerrado.\n\nEmilio Robles\n");
    Run run = Run.in(folder, "header", "corpus/a.txt");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("[[text]]", "[edition]")
        .containsPattern("guessed +date +1902-05-03")
        .containsPattern("known +place +Lugo")
        .containsPattern("missing +source\\R")
        .containsPattern("known +title +Cartas");
  }

  @Test
  void aGermanLetterInASpanishEditionIsReadAsGerman() throws IOException {
    write("edition.toml", "[edition]\ntitle = \"Cartas\"\nlanguage = \"es\"\n");
    write(
        "corpus/brief.txt",
        "Leipzig, 3. Mai 1902\n\nLiebe Anna von Stetten!\n\nEs regnet seit Tagen, und die Brücke"
            + " über den Fluß ist noch immer gesperrt. Ich schreibe Dir bald wieder, sobald ich"
            + " weiß, wann wir reisen können.\n\nDein\nFriedrich Halbe\n");
    Run run = Run.in(folder, "encode");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("tei/brief.xml")))
        .contains("xml:lang=\"de\">\n  <teiHeader xml:lang=\"es\">")
        .contains("<language ident=\"de\">alemán</language>")
        .contains("<date when=\"1902-05-03\"");
    assertThat(run.out() + run.err()).containsOnlyOnce("[header.source]");
  }

  @Test
  void aNewLetterIsNamedInTheLettersBesideIt() throws IOException {
    write(
        "edition.toml",
        "[edition]\ntitle = \"Cartas\"\nlanguage = \"es\"\n[publish]\nformats = [\"txt\"]\n");
    String letter =
        "Vigo, 3 de mayo de %s\n\nQuerida Lidia:\n\nLlueve en la ría desde hace días y el puente"
            + " sigue cerrado, de modo que no he podido ir a la ciudad ni ver a nadie.\n\nUn"
            + " abrazo,\nEmilio Robles\n";
    write("corpus/a.txt", letter.formatted("1902"));
    write("corpus/c.txt", letter.formatted("1904"));
    assertThat(Run.in(folder, "build").status()).isZero();
    Path first = folder.resolve("tei/a.xml");
    assertThat(Files.readString(first)).contains("type=\"next\" target=\"c.xml\"");
    write("corpus/b.txt", letter.formatted("1903"));
    assertThat(Run.in(folder, "build").status()).isZero();
    assertThat(Files.readString(first))
        .contains("<title>Carta a Lidia [3 de mayo de 1902]</title>")
        .contains("type=\"next\" target=\"b.xml\"");
    assertThat(Files.readString(folder.resolve("tei/c.xml")))
        .contains("type=\"prev\" target=\"b.xml\"");
    assertThat(Run.in(folder, "encode").out()).doesNotContain(".new.xml");
  }
}
