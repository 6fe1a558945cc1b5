package org.cajista.publish.epub;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.cajista.publish.pdf.FoFonts;

/**
 * The cover: author, title and edition in the font of the book. The letters are drawn as shapes, so
 * the fonts of the computer do not matter, and equal words give equal covers.
 */
final class EpubCover {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1800;
  private static final int MEASURE = WIDTH - 2 * 130;
  private static final Color PAPER = new Color(0xF6F1E5);
  private static final Color INK = new Color(0x2B2724);
  private static final Color RULE = new Color(0x8C2F23);

  /** The largest size of the title, and its largest number of lines before it is made smaller. */
  private static final int LARGEST = 128;

  private static final int SMALLEST = 48;
  private static final int MOST_LINES = 6;

  private static final double LEADING = 1.22;

  private final TrueTypeFont face;
  private final CmapLookup glyphs;

  EpubCover() {
    try (InputStream bytes = new FoFonts(Map.of()).face("regular")) {
      face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      glyphs = face.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new IllegalStateException("the program's face cannot be read", e);
    }
  }

  /**
   * Draws a cover.
   *
   * @param authors the authors in one line; can be empty
   * @param edition the title of the edition; left out if it is the title of the book
   * @param png the file to write
   */
  void draw(String title, String authors, String edition, Path png) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D page = image.createGraphics();
    page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    page.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    page.setColor(PAPER);
    page.fillRect(0, 0, WIDTH, HEIGHT);
    page.setColor(INK);
    double below = set(page, authors, 60, 300);
    page.setColor(RULE);
    page.fill(new Rectangle2D.Double(WIDTH / 2.0 - 60, below + 10, 120, 4));
    page.setColor(INK);
    int size = titleSize(title);
    set(page, title, size, below + 100 + size);
    if (!edition.equals(title)) {
      set(page, edition, 46, HEIGHT - 240);
    }
    page.dispose();
    // with a cache of its own, because that of ImageIO is a file that a killed run leaves behind
    try (OutputStream bytes = Files.newOutputStream(png);
        ImageOutputStream cached = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", cached);
    }
  }

  private int titleSize(String title) throws IOException {
    int size = LARGEST;
    while (size > SMALLEST && !fits(lines(title, size), size)) {
      size -= 8;
    }
    return size;
  }

  private boolean fits(List<String> lines, int size) throws IOException {
    for (String line : lines) {
      if (width(line, size) > MEASURE) {
        return false;
      }
    }
    return lines.size() <= MOST_LINES;
  }

  /** Returns the words in lines that fit on the page; a single word can be too long. */
  private List<String> lines(String words, int size) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String word : words.split(" ")) {
      String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      if (!last.isEmpty() && width(last + " " + word, size) <= MEASURE) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  /**
   * Draws the words in centred lines, the first with the baseline {@code y}. Returns the baseline
   * after them.
   */
  private double set(Graphics2D page, String words, int size, double y) throws IOException {
    double baseline = y;
    for (String line : lines(words, size)) {
      double x = (WIDTH - width(line, size)) / 2;
      for (int codePoint : line.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(codePoint);
        GlyphData outline = face.getGlyph().getGlyph(glyph);
        if (outline != null) {
          AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
          place.scale(scale(size), -scale(size));
          page.fill(place.createTransformedShape(outline.getPath()));
        }
        x += face.getAdvanceWidth(glyph) * scale(size);
      }
      baseline += size * LEADING;
    }
    return baseline;
  }

  private double width(String words, int size) throws IOException {
    double width = 0;
    for (int codePoint : words.codePoints().toArray()) {
      width += face.getAdvanceWidth(glyphs.getGlyphId(codePoint));
    }
    return width * scale(size);
  }

  /** Returns the factor from the units of the font to those of the picture. */
  private double scale(int size) throws IOException {
    return (double) size / face.getUnitsPerEm();
  }
}
