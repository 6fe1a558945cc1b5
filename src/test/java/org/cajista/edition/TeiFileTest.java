package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(names()).containsExactly("carta.xml");
  }

  @Test
  void aCorrectedFileStays() throws IOException {
    write(FIRST);
    String corrected = correct(file());
    assertThat(write(FIRST)).isEqualTo(new Written(Fate.KEPT, file()));
    assertThat(Files.readString(file())).isEqualTo(corrected);
    assertThat(names()).containsExactly("carta.xml");

    Written beside = write(SECOND);
    assertThat(beside).isEqualTo(new Written(Fate.BESIDE, folder.resolve("carta.new.xml")));
    assertThat(Files.readString(file())).isEqualTo(corrected);
    assertThat(Files.readString(beside.file())).startsWith(SECOND);
  }

  @Test
  void aFileThatTheProgramNeverWroteStays() throws IOException {
    Files.writeString(file(), FIRST);
    assertThat(write(SECOND).fate()).isEqualTo(Fate.BESIDE);
    assertThat(Files.readString(file())).isEqualTo(FIRST);
  }

  @Test
  void aFileWithoutItsSealStays() throws IOException {
    write(FIRST);
    Files.writeString(file(), FIRST);
    assertThat(write(SECOND).fate()).isEqualTo(Fate.BESIDE);
  }

  @Test
  void theNextEncodingReplacesTheOneBesideUnlessThatIsCorrectedToo() throws IOException {
    write(FIRST);
    correct(file());
    write(SECOND);
    assertThat(write(THIRD).file()).isEqualTo(folder.resolve("carta.new.xml"));
    String merged = correct(folder.resolve("carta.new.xml"));
    assertThat(write(SECOND).file()).isEqualTo(folder.resolve("carta.new-2.xml"));
    assertThat(Files.readString(folder.resolve("carta.new.xml"))).isEqualTo(merged);
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

  @Test
  void anEncodingBesideIsNoTextOfTheEdition() throws IOException {
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
