package org.cajista.edition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cajista.edition.TeiFile.Written;
import org.cajista.report.Fate;
import org.cajista.report.MergeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected file and a new encoding come together; where they cannot, the editor decides. */
final class TeiFileMergeTest {

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

  private void correct(Path file) throws IOException {
    Files.writeString(file, Files.readString(file).replaceAll("<p>.*</p>", "<p>Corregido</p>"));
  }

  @Test
  void whatOnlyTheEncodingChangesComesIntoTheCorrectedFile() throws IOException {
    write("<TEI>\n<p>Uno</p>\n<p>dos y tres</p>\n</TEI>\n");
    Files.writeString(file(), Files.readString(file()).replace("Uno", "Corregido"));
    Written merged = write("<TEI>\n<p>Uno</p>\n<p>dos y <num>tres</num></p>\n</TEI>\n");
    assertThat(merged).isEqualTo(new Written(Fate.MERGED, file()));
    assertThat(Files.readString(file()))
        .startsWith("<TEI>\n<p>Corregido</p>\n<p>dos y <num>tres</num></p>\n</TEI>\n");
    // what is corrected after a merge is told from the new encoding
    assertThat(new TeiFile(file()).isUncorrected()).isFalse();
    assertThat(write("<TEI>\n<p>Uno</p>\n<p>dos y tres</p>\n</TEI>\n").fate())
        .isEqualTo(Fate.MERGED);
    assertThat(Files.readString(file()))
        .startsWith("<TEI>\n<p>Corregido</p>\n<p>dos y tres</p>\n</TEI>\n");
  }

  @Test
  void theNextEncodingMarksAnewUnlessSomeoneWorksOnTheMarks() throws IOException {
    Path marked = conflict();
    assertThat(write(THIRD).file()).isEqualTo(marked);
    assertThat(Files.readString(marked)).contains("<?new?>Tres<?end?>");
    String worked = Files.readString(marked).replace("Corregido", "Corregida");
    Files.writeString(marked, worked);
    assertThat(write(SECOND)).isEqualTo(new Written(Fate.CONFLICTING, marked, 1));
    assertThat(Files.readString(marked)).isEqualTo(worked);
  }

  private Path conflict() throws IOException {
    write(FIRST);
    correct(file());
    return write(SECOND).file();
  }

  @Test
  void theEditorIsRight() throws Exception {
    Path marked = conflict();
    assertThat(new TeiFile(file()).resolve(MergeChoice.OURS).file()).isEqualTo(file());
    assertThat(Files.readString(file())).startsWith("<TEI>\n<p>Corregido</p>\n</TEI>\n");
    assertThat(marked).doesNotExist();
    assertThat(write(SECOND).fate()).isEqualTo(Fate.KEPT);
  }

  @Test
  void theEncodingIsRightAndACopyIsKept() throws Exception {
    conflict();
    String corrected = Files.readString(file());
    Path copy = new TeiFile(file()).resolve(MergeChoice.THEIRS).file();
    assertThat(Files.readString(copy)).isEqualTo(corrected);
    assertThat(Files.readString(file())).startsWith(SECOND);
    assertThat(new TeiFile(file()).isUncorrected()).isTrue();
  }

  @Test
  void theEditorDecidesEachPlace() throws Exception {
    Path marked = conflict();
    assertThatThrownBy(() -> new TeiFile(file()).resolve(MergeChoice.EDITED))
        .hasMessageContaining(marked + ":3:4: a conflict is still marked here");
    String decided =
        Files.readString(marked).replaceAll("<\\?yours\\?>.*<\\?end\\?>", "Corregido y dos");
    Files.writeString(marked, decided);
    new TeiFile(file()).resolve(MergeChoice.EDITED);
    assertThat(Files.readString(file())).startsWith("<TEI>\n<p>Corregido y dos</p>\n</TEI>\n");
    assertThat(marked).doesNotExist();
  }

  @Test
  void aDecisionThatIsNoXmlChangesNothing() throws Exception {
    Path marked = conflict();
    String corrected = Files.readString(file());
    Files.writeString(
        marked, Files.readString(marked).replaceAll("<\\?yours\\?>.*<\\?end\\?>", "<hi>"));
    assertThatThrownBy(() -> new TeiFile(file()).resolve(MergeChoice.EDITED))
        .hasMessageContaining("no well-formed XML");
    assertThat(Files.readString(file())).isEqualTo(corrected);
    assertThat(marked).exists();
  }

  @Test
  void aFileThatChangedSinceTheMarksIsMergedAnew() throws Exception {
    conflict();
    Files.writeString(file(), Files.readString(file()).replace("Corregido", "Otra vez"));
    assertThatThrownBy(() -> new TeiFile(file()).resolve(MergeChoice.OURS))
        .hasMessageContaining("has changed since the conflicts were marked");
    write(SECOND);
    new TeiFile(file()).resolve(MergeChoice.OURS);
    assertThat(Files.readString(file())).contains("<p>Otra vez</p>");
  }

  @Test
  void aMergeThatMakesErrorsIsAsked() throws IOException {
    write("<TEI>\n<p>a b c d</p>\n</TEI>\n");
    Files.writeString(file(), Files.readString(file()).replace(" b", " bad"));
    TeiFile checked = new TeiFile(file(), tei -> tei.contains("bad c x") ? 1 : 0);
    assertThat(checked.write("<TEI>\n<p>a b c x</p>\n</TEI>\n", false).fate())
        .isEqualTo(Fate.CONFLICTING);
  }

  @Test
  void aFileThatIsNotUtf8StaysAsItIs() throws IOException {
    write(FIRST);
    byte[] latin = Files.readString(file()).replace("Uno", "a\u00f1o").getBytes(ISO_8859_1);
    Files.write(file(), latin);
    assertThatThrownBy(() -> write(SECOND)).hasMessageContaining("not UTF-8");
    assertThat(Files.readAllBytes(file())).isEqualTo(latin);
  }
}
