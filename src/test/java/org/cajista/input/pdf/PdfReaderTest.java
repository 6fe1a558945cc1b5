package org.cajista.input.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cajista.input.PageReaders;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;
import org.cajista.model.geometry.PageSize;
import org.junit.jupiter.api.Test;

/** Lines, raised figures, white space and columns of PDFs that are written glyph by glyph. */
class PdfReaderTest {
  private static final PDType1Font FONT = new PDType1Font(FontName.TIMES_ROMAN);

  /** A page on which text is shown at places: left and baseline, from the lower left corner. */
  private static final class Sheet implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream stream;

    Sheet() throws IOException {
      next();
    }

    void next() throws IOException {
      if (stream != null) {
        stream.close();
      }
      PDPage page = new PDPage(PDRectangle.A5);
      document.addPage(page);
      stream = new PDPageContentStream(document, page);
    }

    void show(double left, double baseline, double size, String text) throws IOException {
      stream.beginText();
      stream.setFont(FONT, (float) size);
      stream.newLineAtOffset((float) left, (float) baseline);
      stream.showText(text);
      stream.endText();
    }

    byte[] bytes() throws IOException {
      stream.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static Source read(byte[] pdf) throws IOException {
    return new PageReaders().read("a.pdf", pdf);
  }

  private static double width(String text, double size) throws IOException {
    return FONT.getStringWidth(text) * size / 1000;
  }

  @Test
  void linesParagraphsAndRaisedFiguresAreSeen() throws IOException {
    try (Sheet sheet = new Sheet()) {
      String first = "The ferry left at noon, and nobody stood on the quay.";
      sheet.show(70, 500, 11, first);
      sheet.show(70 + width(first, 11), 504, 7, "3");
      sheet.show(60, 486, 11, "The bell of the lock was rung once more, for the dead.");
      sheet.show(60, 472, 11, "It had been cast from the pennies of three parishes, and");
      sheet.show(60, 458, 11, "cracked in the first frost that came after the wedding.");
      sheet.show(60, 416, 11, "In the evening it rained over the weir and the meadows.");
      sheet.show(60, 60, 8, "3 So the toll book says, which was kept by the parish clerk.");
      assertThat(read(sheet.bytes()).text().lines())
          .containsExactly(
              "  The ferry left at noon, and nobody stood on the quay.³",
              "The bell of the lock was rung once more, for the dead.",
              "It had been cast from the pennies of three parishes, and",
              "cracked in the first frost that came after the wedding.",
              "",
              "",
              "In the evening it rained over the weir and the meadows.",
              "",
              "",
              "",
              "3 So the toll book says, which was kept by the parish clerk.");
    }
  }

  @Test
  void wordsThatAreOnlySetApartArePartedByABlank() throws IOException {
    try (Sheet sheet = new Sheet()) {
      double left = 60;
      for (String word : new String[] {"Niemand", "stand", "am", "Wehr."}) {
        sheet.show(left, 500, 10, word);
        left += width(word, 10) + 3;
      }
      assertThat(read(sheet.bytes()).text()).isEqualTo("Niemand stand am Wehr.\n");
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.show(60, 540, 14, "Cuentas del muelle y de las barcas que hubo en él");
      for (int i = 0; i < 8; i++) {
        sheet.show(40, 500 - 14 * i, 10, "la barca " + i + " quedó en el muelle");
        sheet.show(230, 500 - 14 * i, 10, "el farol " + i + " ardió en la torre");
      }
      assertThat(read(sheet.bytes()).text().strip().lines().filter(line -> !line.isEmpty()))
          .hasSize(17)
          .startsWith("Cuentas del muelle y de las barcas que hubo en él")
          .containsSubsequence(
              "la barca 0 quedó en el muelle",
              "la barca 7 quedó en el muelle",
              "el farol 0 ardió en la torre",
              "el farol 7 ardió en la torre");
    }
  }

  @Test
  void aBlankPageCountsAndAPageKnowsItsSize() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.show(60, 500, 10, "La première page.");
      sheet.next();
      sheet.next();
      sheet.show(60, 500, 10, "La troisième page.");
      Source source = read(sheet.bytes());
      assertThat(source.pages()).hasSize(3);
      assertThat(source.text()).isEqualTo("La première page.\n\nLa troisième page.\n");
      PageSize size = source.pages().get(0).size().orElseThrow();
      assertThat(size.width()).isBetween(419.0, 420.0);
      assertThat(size.height()).isBetween(595.0, 596.0);
    }
  }

  private static void refused(byte[] pdf, String words) {
    assertThatExceptionOfType(UnreadableSource.class)
        .isThrownBy(() -> read(pdf))
        .withMessageStartingWith("a.pdf")
        .withMessageContaining(words);
  }

  @Test
  void whatHoldsNoTextOrCannotBeReadGetsOneSentence() throws IOException {
    try (Sheet sheet = new Sheet()) {
      refused(sheet.bytes(), "pictures of pages");
    }
    try (Sheet sheet = new Sheet()) {
      sheet.show(60, 500, 10, "La page.");
      sheet.document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      refused(sheet.bytes(), "has a password");
    }
    try (Sheet sheet = new Sheet()) {
      sheet.show(60, 500, 10, "La page.");
      byte[] bytes = sheet.bytes();
      refused(Arrays.copyOf(bytes, bytes.length / 4), "cut off or damaged");
    }
  }
}
