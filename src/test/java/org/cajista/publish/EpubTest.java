package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E-books: a letter, a book, an edition of both. */
class EpubTest {

  private static final Path LETTER = Path.of("src/test/resources/publish-pdf/carta.xml");
  private static final Path BOOK = Path.of("src/test/resources/publish-pdf/libro.xml");

  @TempDir static Path folder;
  private static Path edition;
  private static List<Path> each;

  @BeforeAll
  static void bind() throws Exception {
    edition = Books.edition(OutputFormat.EPUB, PrintSettings.USUAL, folder);
    each = Books.each(OutputFormat.EPUB, folder, LETTER, BOOK);
  }

  @Test
  void epubcheckHasNothingToSay() {
    assertThat(EpubJudge.findings(edition)).isEmpty();
    assertThat(each).hasSize(2).allSatisfy(book -> assertThat(EpubJudge.findings(book)).isEmpty());
  }

  /** That the judge would say something: a book without its navigation. */
  @Test
  void epubcheckSeesWhatIsWrong(@TempDir Path scratch) throws Exception {
    Path broken = scratch.resolve("roto.epub");
    Files.copy(each.get(0), broken);
    try (var zip = java.nio.file.FileSystems.newFileSystem(broken)) {
      Files.delete(zip.getPath("EPUB/nav.xhtml"));
    }
    assertThat(EpubJudge.findings(broken)).isNotEmpty();
  }

  @Test
  void losesNoWord() throws Exception {
    for (int i = 0; i < 2; i++) {
      String shown = PdfText.bare(String.join("", EpubPages.text(each.get(i))));
      for (String words : TeiWords.of(List.of(LETTER, BOOK).get(i))) {
        assertThat(shown).contains(PdfText.bare(words));
      }
    }
  }

  /** The edition's letters and each chapter of its book are a file. */
  @Test
  void hasAFileForEachLetterAndChapter() throws Exception {
    assertThat(EpubPages.ask(edition, "nav.xhtml", "//h:nav[1]/h:ol/h:li/h:a/string()"))
        .startsWith("Carta sobre la imprenta de Lasarte", "Respuesta desde el taller")
        .contains("Memorias de un taller", "Personas");
    assertThat(
            EpubPages.ask(
                edition,
                "nav.xhtml",
                "//h:nav[1]//h:li[h:a = 'Memorias de un taller']/h:ol/h:li/h:a/string()"))
        .hasSizeGreaterThan(1);
  }

  @Test
  void notesPopUpAndLeadBack() throws Exception {
    List<String> references = new ArrayList<>();
    List<String> backlinks = new ArrayList<>();
    for (String page : EpubPages.names(each.get(1))) {
      references.addAll(
          EpubPages.ask(
              each.get(1),
              page,
              "//h:a[@role = 'doc-noteref'][@*:type = 'noteref']"
                  + "[let $to := substring(@href, 2) return"
                  + " //h:aside[@*:type = 'footnote'][@role = 'doc-footnote']/@id = $to]/@id/string()"));
      backlinks.addAll(
          EpubPages.ask(each.get(1), page, "//h:a[@role = 'doc-backlink']/substring(@href, 2)"));
    }
    assertThat(references)
        .hasSameSizeAs(Pages.items(Pages.tei(BOOK), "//t:text//t:note[not(@place = 'inline')]"));
    assertThat(backlinks).containsExactlyInAnyOrderElementsOf(references);
  }

  @Test
  void listsThePagesOfTheSource() throws Exception {
    assertThat(
            EpubPages.ask(each.get(1), "nav.xhtml", "//h:nav[@*:type = 'page-list']//h:a/string()"))
        .containsExactly("8", "11", "12", "13");
  }

  @Test
  void saysWhatItIs() throws Exception {
    String about = EpubPages.file(each.get(1), "package.opf");
    assertThat(about)
        .contains("<dc:title>Cuaderno de las aguas</dc:title>")
        .contains("<dc:creator>Bernabé Olmo</dc:creator>")
        .contains("<dc:source>Manuscrito de la familia, 212 hojas.</dc:source>")
        .contains("<dc:language>es</dc:language>")
        .contains("<meta property=\"dcterms:modified\">2026-11-01T00:00:00Z</meta>")
        .contains("property=\"schema:accessibilityFeature\">pageBreakMarkers<");
  }

  @Test
  void beginsWithItsMediaType() throws Exception {
    try (ZipFile zip = new ZipFile(edition.toFile())) {
      ZipEntry first = zip.entries().nextElement();
      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
    }
  }

  @Test
  void bindsTheSameEditionToTheSameBytes(@TempDir Path again) throws Exception {
    assertThat(Books.edition(OutputFormat.EPUB, PrintSettings.USUAL, again))
        .hasSameBinaryContentAs(edition);
  }
}
