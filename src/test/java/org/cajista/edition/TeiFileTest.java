package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.edition.TeiFile.Written;
import org.cajista.report.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of an editor's is lost, whatever is encoded again. */
final class TeiFileTest {

  private static final String FIRST = "<TEI>\n<p>Uno</p>\n</TEI>\n";
  private static final String SECOND = "<TEI>\n<p>Dos</p>\n</TEI>\n";
  private static final String THIRD = "<TEI>\n<p>Tres</p>\n</TEI>\n";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("carta.xml");
  }

  private Written write(String tei) throws IOException {
    return new TeiFile(file()).write(tei, false);
  }

  private String correct(Path file) throws IOException {
    String corrected = Files.readString(file).replaceAll("<p>.*</p>", "<p>Corregido</p>");
    Files.writeString(file, corrected);
    return corrected;
  }

  @Test
  void whatTheProgramWroteItReplaces() throws IOException {
    assertThat(write(FIRST).fate()).isEqualTo(Fate.WRITTEN);
    assertThat(Files.readString(file())).startsWith(FIRST);
    assertThat(write(FIRST).fate()).isEqualTo(Fate.UNCHANGED);
    assertThat(write(SECOND).fate()).isEqualTo(Fate.WRITTEN);
    assertThat(Files.readString(file())).startsWith(SECOND);
    assertThat(names()).containsExactly(".cajista", "carta.xml");
  }

  @Test
  void aCorrectedFileStays() throws IOException {
    write(FIRST);
    String corrected = correct(file());
    assertThat(write(FIRST)).isEqualTo(new Written(Fate.KEPT, file()));
    assertThat(Files.readString(file())).isEqualTo(corrected);
    assertThat(names()).containsExactly(".cajista", "carta.xml");

    Path marked = folder.resolve("carta.xml.merge");
    assertThat(write(SECOND)).isEqualTo(new Written(Fate.CONFLICTING, marked, 1));
    assertThat(Files.readString(file())).isEqualTo(corrected);
    assertThat(Files.readString(marked))
        .contains("<p><?yours?>Corregido<?before?>Uno<?new?>Dos<?end?></p>");
  }

  @Test
  void aFileThatTheProgramNeverWroteStays() throws IOException {
    Files.writeString(file(), FIRST);
    assertThat(write(SECOND).fate()).isEqualTo(Fate.CONFLICTING);
    assertThat(Files.readString(file())).isEqualTo(FIRST);
  }

  @Test
  void aFileWithoutItsSealStays() throws IOException {
    write(FIRST);
    Files.writeString(file(), FIRST);
    assertThat(write(SECOND).fate()).isEqualTo(Fate.CONFLICTING);
  }

  @Test
  void forceKeepsCopies() throws IOException {
    write(FIRST);
    String one = correct(file());
    Written replaced = new TeiFile(file()).write(SECOND, true);
    assertThat(replaced).isEqualTo(new Written(Fate.REPLACED, folder.resolve("carta.xml.bak")));
    assertThat(Files.readString(file())).startsWith(SECOND);
    assertThat(Files.readString(replaced.file())).isEqualTo(one);

    String two = correct(file());
    Written again = new TeiFile(file()).write(FIRST, true);
    assertThat(Files.readString(again.file())).isEqualTo(two);
    assertThat(Files.readString(replaced.file())).isEqualTo(one);
  }

  @Test
  void lineEndsOfAnotherSystemAreNoCorrection() throws IOException {
    write(FIRST);
    Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));
    assertThat(write(SECOND).fate()).isEqualTo(Fate.WRITTEN);
  }

  @Test
  void theDayOfTheEncodingIsNoNews() throws IOException {
    String encoded = "<change when=\"2026-01-31\" who=\"#cajista\">Encoded.</change>\n" + FIRST;
    String nextDay = encoded.replace("2026-01-31", "2026-02-01");
    write(encoded);
    assertThat(write(nextDay).fate()).isEqualTo(Fate.UNCHANGED);
    assertThat(Files.readString(file())).startsWith(encoded);
    correct(file());
    assertThat(write(nextDay).fate()).isEqualTo(Fate.KEPT);
  }

  private static String encodedOn(String day, String raw, String words) {
    return "<TEI>\n<change when=\"%s\" who=\"#cajista\">Encoded from %s by Cajista 1.</change>\n<p>%s</p>\n</TEI>\n"
        .formatted(day, raw, words);
  }

  @Test
  void wordsWrittenIntoTheSealStay() throws IOException {
    write(encodedOn("2026-03-01", "carta.txt", "Uno"));
    String sealed = Files.readString(file());
    Files.writeString(file(), sealed.replace("\" when=\"2026-0", "\" when=\"2026-VISTO-0"));
    write(encodedOn("2026-03-02", "carta.txt", "Dos"));
    assertThat(Files.readString(file())).contains("VISTO");
  }

  @Test
  void aDayThatTheEditorChangedIsACorrection() throws IOException {
    write(encodedOn("2026-03-01", "carta.txt", "Uno"));
    String corrected =
        Files.readString(file())
            .replace("<change when=\"2026-03-01\"", "<change when=\"1987-05-20\"");
    Files.writeString(file(), corrected);
    assertThat(write(encodedOn("2026-03-02", "carta.txt", "Uno")).fate()).isEqualTo(Fate.KEPT);
    assertThat(write(encodedOn("2026-03-02", "carta.txt", "Dos")).fate()).isEqualTo(Fate.MERGED);
    assertThat(Files.readString(file())).contains("<p>Dos</p>", "<change when=\"1987-05-20\"");
  }

  @Test
  void everyByteAfterTheSealIsTheEditors() throws IOException {
    for (String more : new String[] {"\n", "\n\n\n", " ", "\t\n", "<!-- leído -->\n", "\r\n\r\n"}) {
      Files.deleteIfExists(file());
      write(FIRST);
      String longer = Files.readString(file()) + more;
      Files.writeString(file(), longer);
      assertThat(write(SECOND).fate()).as(more).isEqualTo(Fate.MERGED);
      assertThat(Files.readString(file())).startsWith(SECOND).endsWith("?>\n" + more);
    }
    Files.delete(file());
    write(FIRST);
    String shorter = Files.readString(file()).stripTrailing();
    Files.writeString(file(), shorter);
    assertThat(write(SECOND).fate()).isEqualTo(Fate.MERGED);
    assertThat(Files.readString(file())).startsWith(SECOND).endsWith("?>");
  }

  @Test
  void aSealThatDoesNotSayTheDayVouchesForNoDay() throws IOException {
    write(encodedOn("2026-03-01", "carta.txt", "Uno"));
    String earlier = Files.readString(file()).replace("\" when=\"2026-03-01\"?>", "\"?>");
    Files.writeString(file(), earlier);
    assertThat(write(encodedOn("2026-03-02", "carta.txt", "Uno")).fate()).isEqualTo(Fate.KEPT);
    assertThat(write(encodedOn("2026-03-02", "carta.txt", "Dos")).fate()).isEqualTo(Fate.MERGED);
  }

  @Test
  void whatIsSavedWhileTheProgramWritesIsNotLost() throws Exception {
    Pattern saved = Pattern.compile("<p>mano (\\d+)</p>");
    for (int round = 0; round < 200; round++) {
      Files.deleteIfExists(file());
      write(FIRST);
      int mark = round;
      Thread editor =
          new Thread(
              () -> {
                try {
                  // as most editors save: beside the file, then in its place
                  Path draft =
                      Files.writeString(folder.resolve("draft"), "<p>mano " + mark + "</p>");
                  Files.move(
                      draft,
                      file(),
                      StandardCopyOption.REPLACE_EXISTING,
                      StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      editor.start();
      write(round % 2 == 0 ? SECOND : THIRD);
      editor.join();
      var found = saved.matcher(Files.readString(file()));
      assertThat(found.find()).as("round " + round).isTrue();
      assertThat(found.group(1)).isEqualTo(String.valueOf(round));
    }
  }

  @Test
  void whatStandsBesideATextIsNoTextOfTheEdition() throws IOException {
    write(FIRST);
    correct(file());
    write(SECOND);
    Files.writeString(folder.resolve("persons.xml"), "<TEI/>");
    Files.writeString(folder.resolve("catalogue.xml"), "<list/>");
    Files.writeString(folder.resolve("roto.xml"), "");
    assertThat(TeiFiles.in(folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("carta.xml", "roto.xml");
  }

  @Test
  void whatADocumentDeclaresIsNotItsOutermostElement() throws IOException {
    String dtd = "<!DOCTYPE TEI PUBLIC '-//x//y' 'a.dtd' [<!ENTITY p \"<persName>P</persName>\">]>";
    Files.writeString(folder.resolve("a.xml"), dtd + "<TEI/>");
    Files.writeString(folder.resolve("b.xml"), "<?x <list> ?><!DOCTYPE TEI><tei:TEI/>");
    Files.writeString(folder.resolve("c.xml"), dtd + "<list/>");
    assertThat(TeiFiles.in(folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.xml", "b.xml");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
