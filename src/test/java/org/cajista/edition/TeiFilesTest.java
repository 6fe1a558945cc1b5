package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeiFilesTest {
  private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>";

  @TempDir private Path folder;

  @Test
  void rootTellsWhetherAFileIsTei() throws IOException {
    write("a.xml", TEI);
    write("b.xml", "<?xml version=\"1.0\"?><t:TEI xmlns:t=\"http://www.tei-c.org/ns/1.0\"/>");
    write("c.xml", "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"/>");
    write("d.xml", "<html/>");
    write("persons.xml", TEI);
    write("e.txt", TEI);
    assertThat(TeiFiles.in(folder))
        .extracting(this::name)
        .containsExactly("a.xml", "b.xml", "c.xml");
  }

  @Test
  void rootMayComeLateAfterACommentWithTags() throws IOException {
    String comment = "<!-- " + "<p>formerly</p> ".repeat(400) + "-->";
    write("late.xml", comment + TEI);
    write("other.xml", comment + "<html/>");
    write("cut.xml", "<!--" + "x".repeat(2041) + "-->" + TEI);
    assertThat(TeiFiles.in(folder)).extracting(this::name).containsExactly("cut.xml", "late.xml");
  }

  @Test
  void fileThatCannotBeToldIsTaken() throws IOException {
    write("empty.xml", "");
    write("text.xml", "no markup");
    assertThat(TeiFiles.in(folder)).hasSize(2);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String name(Path file) {
    return file.getFileName().toString();
  }
}
