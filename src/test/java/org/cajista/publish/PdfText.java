package org.cajista.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as a reader gets it: by the page, or in the logical order of its tags. */
final class PdfText {

  private final PDDocument document;
  private final Map<COSDictionary, Map<Integer, String>> byPage = new HashMap<>();
  private final StringBuilder words = new StringBuilder();

  private PdfText(PDDocument document) {
    this.document = document;
  }

  /**
   * What a screen reader would say: the marked content of the structure tree in its order, notes
   * after their anchors, no running heads; as {@link #bare} gives it.
   */
  static String logical(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PdfText text = new PdfText(document);
      for (PDPage page : document.getPages()) {
        text.read(page);
      }
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      text.walk(root.getDictionaryObject(COSName.K), null);
      return bare(text.words.toString());
    }
  }

  /** The text of one page, from 1, lines as they are set, every space a plain one. */
  static String page(Path pdf, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document).replace('\u2002', ' ');
    }
  }

  /**
   * A glyph as it is set.
   *
   * @param sign what it stands for
   * @param y its base line, in points from the top of the page
   * @param size the size of its type, in points
   * @param font the name of its face
   */
  record Glyph(String sign, float y, float size, String font) {}

  /** The glyphs of one page, from 1, in the order of reading, without blanks. */
  static List<Glyph> glyphs(Path pdf, int number) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
              glyphs.add(
                  new Glyph(
                      glyph.getUnicode(),
                      glyph.getYDirAdj(),
                      glyph.getFontSizeInPt(),
                      glyph.getFont().getName()));
            }
          }
        };
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      stripper.getText(document);
    }
    return glyphs;
  }

  /** Where a glyph begins before the one before it on its line ends: {@code .L}. */
  static List<String> overlaps(Path pdf, int number) throws IOException {
    List<String> overlaps = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          private TextPosition last;

          @Override
          protected void processTextPosition(TextPosition glyph) {
            boolean sameLine = last != null && Math.abs(last.getYDirAdj() - glyph.getYDirAdj()) < 1;
            if (sameLine && glyph.getXDirAdj() < last.getXDirAdj() + last.getWidthDirAdj() - 1) {
              overlaps.add(last.getUnicode() + glyph.getUnicode());
            }
            last = glyph;
            super.processTextPosition(glyph);
          }
        };
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      stripper.getText(document);
    }
    return overlaps;
  }

  /**
   * Without white space and hyphens, which the setting adds and takes away, and without the dots of
   * a table of contents, which it sets to the width of the line.
   */
  static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u2002\\u2009\\u2028\\u00AD-]+", "")
        .replaceAll("\\.{3,}", "");
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> contents = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder glyphs = new StringBuilder();
      for (Object glyph : content.getContents()) {
        if (glyph instanceof TextPosition position) {
          glyphs.append(position.getUnicode());
        }
      }
      contents.merge(content.getMCID(), glyphs.toString(), String::concat);
    }
    byPage.put(page.getCOSObject(), contents);
  }

  private void walk(COSBase kid, COSDictionary page) {
    if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        walk(kids.getObject(i), page);
      }
    } else if (kid instanceof COSInteger content) {
      words.append(byPage.get(page).getOrDefault(content.intValue(), ""));
    } else if (kid instanceof COSDictionary element) {
      COSDictionary own = element.getCOSDictionary(COSName.PG);
      COSDictionary here = own == null ? page : own;
      if (element.containsKey(COSName.MCID)) {
        words.append(byPage.get(here).getOrDefault(element.getInt(COSName.MCID), ""));
      } else {
        walk(element.getDictionaryObject(COSName.K), here);
      }
    }
  }
}
