package org.cajista.input.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cajista.Encoder;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Source;
import org.cajista.model.geometry.PageSize;
import org.cajista.model.header.Entry;
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
  void termsAndWhatTheyMeanAreNoColumns() throws IOException {
    try (Sheet sheet = new Sheet()) {
      String[] terms = {"bief:", "vanne:", "déversoir:", "radier:", "seuil:", "busc:", "bajoyer:"};
      for (int i = 0; i < terms.length; i++) {
        sheet.show(40, 500 - 28 * i, 10, terms[i]);
        sheet.show(130, 500 - 28 * i, 10, "ce que dit de " + i + " le maître des eaux et forêts,");
        sheet.show(130, 486 - 28 * i, 10, "et que personne n'a jamais démenti depuis lors.");
      }
      assertThat(read(sheet.bytes()).text().lines().map(String::strip).filter(l -> !l.isEmpty()))
          .hasSize(14)
          .element(2)
          .asString()
          .matches("vanne: +ce que dit de 1 le maître des eaux et forêts,");
    }
  }

  @Test
  void raisedFiguresStandWhereTheyAreAmongTheSignsOfTheLine() throws IOException {
    try (Sheet sheet = new Sheet()) {
      String first = "«das Wehr brach»";
      double left = 60 + width(first, 10);
      sheet.show(60, 500, 10, first);
      sheet.show(left, 504, 6, "4");
      sheet.show(left + width("4", 6), 500, 10, "]");
      sheet.show(left + width("4", 6) + width("]", 10), 504, 6, "5*");
      assertThat(read(sheet.bytes()).text()).isEqualTo("«das Wehr brach»⁴]⁵*\n");
    }
  }

  @Test
  void theLinesOfAHeadingInLargeTypeStandTogether() throws IOException {
    try (Sheet sheet = new Sheet()) {
      sheet.show(60, 540, 18, "Of the Lock and the");
      sheet.show(60, 518, 18, "Ferry at Noon");
      for (int i = 0; i < 9; i++) {
        sheet.show(
            60, 480 - 13 * i, 10, "The bell of the lock was rung for the " + i + "th time, and");
      }
      assertThat(read(sheet.bytes()).text())
          .matches("(?s)Of the Lock and the\nFerry at Noon\n\n+The bell.*");
    }
  }

  @Test
  void whatIsSetInLargeTypeIsAHeading() throws Exception {
    for (String[] title :
        new String[][] {
          {"es", "De cómo se perdió la barca: y quién", "la vio por última vez"},
          {"de", "[Über das Wehr. An", "Frau Ahrens]"},
          {"fr", "Ce que le passeur n'avait pas dit!", ""},
        }) {
      try (Sheet sheet = new Sheet()) {
        for (int chapter = 0; chapter < 2; chapter++) {
          sheet.show(60, 540, 15, title[1]);
          if (!title[2].isEmpty()) {
            sheet.show(60, 522, 15, title[2]);
          }
          for (int i = 0; i < 20; i++) {
            sheet.show(60, 490 - 13 * i, 10, "molino barca muelle y torre, barca muelle y molino");
          }
          if (chapter == 0) {
            sheet.next();
          }
        }
        Document document =
            EncodeOracle.sound(
                    read(sheet.bytes()),
                    new Encoder("schema")
                        .encode(read(sheet.bytes()), Entry.NONE.withLanguage(title[0]), List.of()))
                .document();
        List<String> heads = new ArrayList<>();
        Blocks.leaves(document).stream()
            .filter(leaf -> leaf.is(Block.Role.HEAD))
            .forEach(leaf -> heads.add(leaf.passage().text().toString()));
        String all = (title[1] + " " + title[2]).strip();
        assertThat(heads).containsExactly(all, all);
      }
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
