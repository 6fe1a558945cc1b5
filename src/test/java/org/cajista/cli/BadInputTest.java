package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cajista.cli.print.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that no one would want: one clear sentence, the right status, never a trace. */
final class BadInputTest {

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  /** Runs, expects an error of the document, and gives back what was said. */
  private String refused(String... arguments) {
    Run run = Run.in(folder, arguments);
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    return run.out() + run.err();
  }

  /** Encodes {@code text}, which is odd but a text: nothing of it may be lost. */
  private void encoded(String text) throws IOException {
    file("odd.txt", text);
    Run run = Run.in(folder, "encode", "odd.txt", "-o", "tei");
    assertThat(run.status()).as(run.err() + run.out()).isZero();
    assertThat(run.out()).contains("all accounted for");
    assertThat(folder.resolve("tei/odd.xml")).exists();
  }

  @Test
  void anEmptyFile() throws IOException {
    file("empty.txt", "");
    assertThat(refused("encode", "empty.txt")).contains("empty.txt", "empty");
    file("empty.xml", "");
    assertThat(refused("validate", "empty.xml")).contains("empty.xml:", "empty");
  }

  @Test
  void aFullDiskIsSaidAlsoIfTheDocumentsHaveErrors() throws IOException {
    file("good.txt", "Una p\u00E1gina.\n");
    file("bad.xml", "<TEI");
    for (String[] arguments :
        new String[][] {{"validate", "bad.xml"}, {"encode", "good.txt", "-o", "tei"}}) {
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int one) throws IOException {
              throw new IOException("No space left on device");
            }
          };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal =
          new Terminal(
              InputStream.nullInputStream(),
              new PrintStream(full, false, StandardCharsets.UTF_8),
              new PrintStream(err, false, StandardCharsets.UTF_8),
              folder,
              false,
              false,
              Map.of());
      assertThat(Main.run(terminal, arguments)).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written completely");
    }
  }

  @Test
  void blankLinesOnly() throws IOException {
    file("blank.txt", "\n \n\f\n");
    assertThat(refused("encode", "blank.txt")).contains("blank.txt", "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    Files.write(folder.resolve("picture.txt"), bytes);
    assertThat(refused("encode", "picture.txt")).contains("picture.txt", "not a text");
    Files.write(folder.resolve("picture.xml"), bytes);
    assertThat(refused("validate", "picture.xml")).contains("picture.xml");
  }

  @Test
  void oneLineOfTwoMegabytes() throws IOException {
    encoded("La caja baja tiene sus letras. ".repeat(2 * 1024 * 1024 / 31) + "\n");
  }

  @Test
  void oneWordOfTwoMegabytes() throws IOException {
    encoded("a".repeat(2 * 1024 * 1024) + "\n");
  }

  @Test
  void aHundredThousandOpenBrackets() throws IOException {
    encoded("Una línea.\n" + "[".repeat(100_000) + "\n");
  }

  @Test
  void aHundredThousandOpenBracketsOnLines() throws IOException {
    encoded("[tres palabras\n".repeat(100_000));
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(refused("encode", "nada.txt")).contains("nada.txt", "file or folder does not exist");
    assertThat(refused("validate", "nada.xml"))
        .contains("nada.xml", "file or folder does not exist");
    assertThat(refused("publish", "nada.xml", "-o", "x"))
        .contains("nada.xml", "file or folder does not exist");
    assertThat(refused("build", "nada")).contains("nada", "folder does not exist");
  }

  @Test
  void aFolderWithoutTeiStandsForTheFoldersInsideIt() throws IOException {
    file("lab/notes/read.xml", "<html/>");
    file("lab/.git/old.xml", "<TEI/>");
    for (String[] arguments :
        new String[][] {{"validate", "lab"}, {"publish", "lab", "-o", "site"}}) {
      assertThat(refused(arguments)).contains("lab: there are no TEI files", "Name the folder");
    }
    TeiTexts.write(folder.resolve("lab/letters/1850/one.xml"), TeiTexts.GOOD);
    TeiTexts.write(folder.resolve("lab/letters/1851/two.xml"), TeiTexts.GOOD);
    assertThat(Run.in(folder, "validate", "lab").out()).contains("2 documents");
    Run published = Run.in(folder, "publish", "lab", "-o", "site", "--format", "txt");
    assertThat(published.status()).as(published.err()).isZero();
    assertThat(folder.resolve("site/txt/one.txt")).exists();
    assertThat(folder.resolve("site/txt/two.txt")).exists();
    TeiTexts.write(folder.resolve("lab/three.xml"), TeiTexts.GOOD);
    assertThat(Run.in(folder, "validate", "lab").out()).contains("1 document:");
    assertThat(Run.in(folder, "validate", "-r", "lab").out()).contains("3 documents");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    file("closed.txt", "Texto.\n");
    boolean closed = folder.resolve("closed.txt").toFile().setReadable(false);
    if (closed && !Files.isReadable(folder.resolve("closed.txt"))) {
      assertThat(refused("encode", "closed.txt")).contains("closed.txt", "permissions");
      return;
    }
    // root may read every file, but nobody may read the memory of a process from its beginning
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "skipped: root reads all, and there is no /proc here");
    Files.createSymbolicLink(folder.resolve("memory.txt"), memory);
    assertThat(refused("encode", "memory.txt")).contains("memory.txt");
  }

  @Test
  void anOutputFolderThatIsAFile() throws IOException {
    file("a.txt", "Texto.\n");
    file("tei", "no folder");
    assertThat(refused("encode", "a.txt", "-o", "tei")).contains("tei", "folder");
    assertThat(folder.resolve("tei")).hasContent("no folder");
  }

  @Test
  void aFolderWithoutTexts() throws IOException {
    Files.createDirectories(folder.resolve("vacía"));
    assertThat(refused("encode", "vacía")).contains("vacía", "no .txt, ");
    assertThat(refused("validate", "vacía")).contains("vacía", "no TEI files");
  }

  @Test
  void xmlInPlaceOfText() throws IOException {
    file("a.xml", "<TEI/>");
    assertThat(refused("encode", "a.xml")).contains("a.xml", "page text (.txt)", "For TEI use");
  }

  @Test
  void twoTextsForOneName() throws IOException {
    file("uno/carta.txt", "Texto.\n");
    file("dos/carta.txt", "Texto.\n");
    assertThat(refused("encode", "uno/carta.txt", "dos/carta.txt", "-o", "tei"))
        .contains("uno/carta.txt", "dos/carta.txt", "Rename one");
    assertThat(folder.resolve("tei")).doesNotExist();
  }

  @Test
  void oneTextNamedTwiceIsOneText() throws IOException {
    file("carta.txt", "Texto.\n");
    Run run = Run.in(folder, "encode", "carta.txt", "./carta.txt", "-o", "tei");
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsOnlyOnce("→");
  }

  @Test
  void aBadTextDoesNotStopTheOthers() throws IOException {
    file("corpus/a.txt", "");
    file("corpus/b.txt", "Texto.\n");
    assertThat(refused("encode", "corpus", "-o", "tei")).contains("2 texts, 1 with errors");
    assertThat(folder.resolve("tei/b.xml")).exists();
    assertThat(folder.resolve("tei/a.xml")).doesNotExist();
  }

  @Test
  void aWrongEditionFile() throws IOException {
    file("edition.toml", "[edition]\ntitle = \"Cartas\"\nlicense = \"CC0-1.0\"\n");
    for (String command : new String[] {"encode", "validate", "publish", "build"}) {
      assertThat(refused(command)).contains("edition.toml:3:1: error: ", "license", "licence");
    }
  }

  @Test
  void brokenXml() throws IOException {
    file("a.xml", "<TEI>\n<p></TEI>");
    assertThat(refused("validate", "a.xml")).contains("a.xml:2:", "1 not valid");
    assertThat(refused("publish", "a.xml", "-o", "x")).contains("a.xml:2:", "well-formed");
  }

  @Test
  void brokenXmlOnTheStandardInput() {
    Run run = Run.withInput("<TEI>".getBytes(StandardCharsets.UTF_8), folder, "validate", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("stdin:1:");
  }
}
