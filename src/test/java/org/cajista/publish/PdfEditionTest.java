package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.assertj.core.data.Offset;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.BookIndex;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.model.publishing.TeiProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An edition of two letters and a book as one volume, on a page of its own, with the source's
 * pages.
 */
class PdfEditionTest {

  /** A millimetre in points. */
  private static final double MM = 72 / 25.4;

  private static final PrintSettings A5 =
      new PrintSettings(
          148,
          210,
          9.5,
          true,
          Set.of(Binding.EDITION),
          Set.of(BookIndex.values()),
          Map.of(),
          List.of(),
          TeiProfile.FULL);

  @TempDir static Path folder;
  private static Path book;

  @BeforeAll
  static void bind() throws Exception {
    book = Books.edition(OutputFormat.PDF, A5, folder);
  }

  @Test
  void isOneFile() {
    assertThat(book).isEqualTo(folder.resolve("pdf/edition.pdf"));
  }

  @Test
  void hasThePageAskedFor() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
      for (PDPage page : pdf.getPages()) {
        PDRectangle paper = page.getMediaBox();
        assertThat((double) paper.getWidth()).isCloseTo(148 * MM, Offset.offset(0.1));
        assertThat((double) paper.getHeight()).isCloseTo(210 * MM, Offset.offset(0.1));
      }
    }
  }

  @Test
  void namesTheEditionAndItsEditors() throws Exception {
    assertThat(PdfText.page(book, 1).strip()).isEqualTo("Papeles del taller");
    assertThat(PdfText.page(book, 3))
        .containsSubsequence("Papeles del taller", "Edición de Marta Olmedo, Iker Sanz");
  }

  @Test
  void listsItsTextsInTheirOrderAndItsIndexes() throws Exception {
    assertThat(PdfText.page(book, 5))
        .containsSubsequence(
            "Índice",
            "Carta sobre la imprenta",
            "Respuesta desde el taller",
            "Memorias de un taller",
            "Personas",
            "Cartas por fecha");
  }

  /** The month of April 1930 comes after the 12th of March. */
  @Test
  void listsItsLettersByDate() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
      assertThat(PdfText.page(book, pdf.getNumberOfPages()))
          .containsSubsequence(
              "Cartas por fecha",
              "12 de marzo de 1930. Inés Arrieta a Benito Lasarte, Bilbao",
              "abril de 1930. Benito Lasarte a Inés Arrieta");
    }
  }

  /** Both letters and the book name her. */
  @Test
  void indexesAPersonOverAllTexts() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
      StringBuilder index = new StringBuilder();
      for (int page = pdf.getNumberOfPages() - 8; page < pdf.getNumberOfPages(); page++) {
        index.append(PdfText.page(book, page));
      }
      assertThat(index.toString())
          .contains("Personas", "Lugares", "Entidades", "Imprenta del Muelle")
          .containsPattern("Arrieta, Inés[^\\n]*\\d+, \\d+")
          .containsPattern("Bilbao[^\\n]*\\d+");
    }
  }

  @Test
  void loosesNoTextOfAnyOfThem() throws Exception {
    String shown = PdfText.logical(book);
    for (Path text : Books.EDITION) {
      for (String words : TeiWords.of(text)) {
        assertThat(shown).as(text.toString()).contains(PdfText.bare(words));
      }
    }
  }

  /** On the left of a left page, on the right of a right one; nowhere else. */
  @Test
  void writesTheSourcesPagesIntoTheOuterMargin() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
      StringBuilder left = new StringBuilder();
      StringBuilder right = new StringBuilder();
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        left.append(margin(pdf, page, 0));
        right.append(margin(pdf, page, 148 * MM - 40));
      }
      List<String> numbers =
          List.of((left + " " + right).strip().split("\\s+")).stream().sorted().toList();
      assertThat(numbers).isEqualTo(TeiWords.pages(Books.EDITION));
    }
  }

  /** What stands in 14 mm from {@code x} on a page, if it is the outer margin of that page. */
  private static String margin(PDDocument pdf, int page, double x) throws Exception {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion("margin", new Rectangle2D.Double(x, 0, 40, 210 * MM));
    stripper.extractRegions(pdf.getPage(page));
    String found = stripper.getTextForRegion("margin");
    if (!found.isBlank()) {
      assertThat(x == 0).as("left page %s", page + 1).isEqualTo((page + 1) % 2 == 0);
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void passesForArchivableAndAccessible(String standard) throws Exception {
    assertThat(PdfJudge.breaches(book, standard)).isEmpty();
  }

  @Test
  void printsTheSameEditionToTheSameBytes(@TempDir Path again) throws Exception {
    assertThat(Books.edition(OutputFormat.PDF, A5, again)).hasSameBinaryContentAs(book);
  }
}
