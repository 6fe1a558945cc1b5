package org.cajista.publish.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One list says which files of a published edition are the program's. */
final class SiteFolderTest {

  @TempDir Path folder;

  private SiteFolder open() throws Exception {
    return SiteFolder.open(folder, () -> {});
  }

  private void make(String file, String text) throws Exception {
    Path made = folder.resolve(file);
    Files.createDirectories(made.getParent());
    Files.writeString(made, text);
  }

  @Test
  void theListOfEarlierVersionsHasTheirVolumesToo() throws Exception {
    make("index.html", "<html>");
    make("tei/a.xml", "<TEI>");
    make("pdf/a.pdf", "%PDF");
    make("epub/edition.epub", "PK");
    make("pdf/b.pdf", "of someone else");
    Files.writeString(folder.resolve(".cajista-html"), "index.html\ntei/a.xml\n");
    try (SiteFolder site = open()) {
      site.claim(List.of("pdf/a.pdf", "epub/edition.epub", "index.html"));
      assertThatThrownBy(() -> site.claim(List.of("pdf/b.pdf")))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining("b.pdf");
    }
    assertThat(folder.resolve(".cajista-html")).doesNotExist();
    assertThat(folder.resolve(".cajista-made"))
        .hasContent("epub/edition.epub\nindex.html\npdf/a.pdf\ntei/a.xml\n");
  }

  @Test
  void aListThatLeadsOutOfTheFolderIsNotFollowed() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    Path outside = Files.writeString(folder.resolve("letter.txt"), "of someone else");
    Files.writeString(
        site.resolve(".cajista-made"), "../letter.txt\n" + outside + "\n.\n\nold.html\n");
    Files.writeString(site.resolve("old.html"), "<html>");
    try (SiteFolder own = SiteFolder.open(site, () -> {})) {
      assertThat(own.keep(Set.of(), file -> true)).isTrue();
    }
    assertThat(outside).exists();
    assertThat(site).exists();
    assertThat(site.resolve("old.html")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsWrittenThroughLinksOfOthers() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.createSymbolicLink(site.resolve("pdf"), outside);
    Files.createSymbolicLink(site.resolve("index.html"), outside.resolve("home.html"));
    try (SiteFolder own = SiteFolder.open(site, () -> {})) {
      for (String file : List.of("pdf/a.pdf", "index.html")) {
        assertThatThrownBy(() -> own.claim(List.of(file))).isInstanceOf(PublishException.class);
      }
    }
    assertThat(outside).isEmptyDirectory();
  }

  /** Between the claim and the writing a run can stop. Then the file can be someone else's. */
  @Test
  void aFileThatWasNeverWrittenIsNotOurs() throws Exception {
    try (SiteFolder site = open()) {
      site.claim(List.of("txt/a.txt"));
    }
    make("txt/a.txt", "of someone else");
    try (SiteFolder site = open()) {
      assertThatThrownBy(() -> site.claim(List.of("txt/a.txt")))
          .isInstanceOf(PublishException.class);
    }
  }
}
