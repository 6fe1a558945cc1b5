package org.cajista.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Writes the page numbers of the source into the outer margin, at the height where each page
 * begins. XSL-FO has no such margin. Therefore the stylesheet leaves an address at each place
 * (xslt/fo/breaks.xsl), {@code source-page|mirrored|…|79}. Readers can also open the PDF at this
 * address.
 */
final class PdfSourcePages {

  private static final String ADDRESS = "source-page|";

  /**
   * The size of the figures, and the distance of their outer edge from that of the paper, in
   * points.
   */
  private static final float SIZE = 7.5f;

  private static final float EDGE = 24;

  /**
   * The distance from the height of the address down to the baseline of its line, in type sizes.
   */
  private static final float BASELINE = 1.3f;

  private final PDDocument document;
  private final float typeSize;

  private PdfSourcePages(PDDocument document, float typeSize) {
    this.document = document;
    this.typeSize = typeSize;
  }

  /**
   * Writes the numbers for the addresses in the document.
   *
   * @param fonts the fonts with the figures
   * @param typeSize the type size of the running text in points
   */
  static void write(PDDocument document, FoFonts fonts, double typeSize) throws IOException {
    Map<Integer, List<Number>> numbers =
        new PdfSourcePages(document, (float) typeSize).numbersByPage();
    if (numbers.isEmpty()) {
      return;
    }
    PDFont face;
    try (InputStream bytes = fonts.face("regular")) {
      face = PDType0Font.load(document, bytes, true);
    }
    for (Map.Entry<Integer, List<Number>> page : numbers.entrySet()) {
      write(document, document.getPage(page.getKey()), page.getValue(), face);
    }
  }

  private record Number(String words, float baseline, boolean left) {}

  private Map<Integer, List<Number>> numbersByPage() throws IOException {
    Map<Integer, List<Number>> numbers = new TreeMap<>();
    var names = document.getDocumentCatalog().getNames();
    if (names != null && names.getDests() != null) {
      collect(names.getDests(), numbers);
    }
    return numbers;
  }

  private void collect(PDDestinationNameTreeNode node, Map<Integer, List<Number>> numbers)
      throws IOException {
    if (node.getNames() != null) {
      for (Map.Entry<String, PDPageDestination> name : new TreeMap<>(node.getNames()).entrySet()) {
        if (name.getKey().startsWith(ADDRESS)
            && name.getValue() instanceof PDPageXYZDestination place) {
          add(name.getKey(), place, numbers);
        }
      }
    }
    if (node.getKids() != null) {
      for (var kid : node.getKids()) {
        collect((PDDestinationNameTreeNode) kid, numbers);
      }
    }
  }

  private void add(String address, PDPageXYZDestination place, Map<Integer, List<Number>> numbers) {
    int page = place.retrievePageNumber();
    String[] parts = address.split("\\|", 4);
    boolean left = parts[1].equals("mirrored") && page % 2 == 1;
    numbers
        .computeIfAbsent(page, p -> new ArrayList<>())
        .add(new Number(parts[3], place.getTop() - BASELINE * typeSize, left));
  }

  private static void write(PDDocument document, PDPage page, List<Number> numbers, PDFont face)
      throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      // not part of the text, so that a screen reader ignores it
      stream.beginMarkedContent(COSName.ARTIFACT);
      for (Number number : numbers) {
        float width = face.getStringWidth(number.words) * SIZE / 1000;
        float x = number.left ? EDGE : page.getMediaBox().getWidth() - EDGE - width;
        stream.beginText();
        stream.setFont(face, SIZE);
        stream.newLineAtOffset(x, number.baseline);
        stream.showText(number.words);
        stream.endText();
      }
      stream.endMarkedContent();
    }
  }
}
