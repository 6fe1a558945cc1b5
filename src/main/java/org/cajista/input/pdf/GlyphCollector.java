package org.cajista.input.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the glyphs of a page, by the direction in which they run. */
final class GlyphCollector extends PDFTextStripper {
  /** A glyph that stands on the same glyph, nearer than this part of its size, makes it bold. */
  private static final double ON_TOP = 0.12;

  private final Map<Integer, List<Glyph>> glyphs = new HashMap<>(); // by direction
  private final Map<String, Glyph> last = new HashMap<>(); // by text, to find those on top
  private boolean lost; // whether the font does not know what the glyph is that is shown
  private boolean heard; // whether it was heard of
  private PDRectangle box = new PDRectangle();

  private GlyphCollector() {}

  /** Returns the glyphs of page {@code number}, from 0, that run as most of them do. */
  static PageGlyphs of(PDDocument document, int number) throws IOException {
    GlyphCollector collector = new GlyphCollector();
    collector.setStartPage(number + 1);
    collector.setEndPage(number + 1);
    collector.box = document.getPage(number).getCropBox();
    collector.writeText(document, Writer.nullWriter());
    int most = 0;
    for (Map.Entry<Integer, List<Glyph>> entry : collector.glyphs.entrySet()) {
      int size = collector.glyphs.getOrDefault(most, List.of()).size();
      most = entry.getValue().size() > size ? entry.getKey() : most;
    }
    List<Glyph> main = collector.glyphs.getOrDefault(most, List.of());
    List<Glyph> others = new ArrayList<>();
    for (Map.Entry<Integer, List<Glyph>> entry : collector.glyphs.entrySet()) {
      if (entry.getKey() != most) {
        others.addAll(entry.getValue());
      }
    }
    PDPage page = document.getPage(number);
    boolean turned = (page.getRotation() + most) % 180 != 0;
    PDRectangle size = page.getCropBox();
    return new PageGlyphs(
        main,
        others,
        turned ? size.getHeight() : size.getWidth(),
        turned ? size.getWidth() : size.getHeight());
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    String unicode = font.toUnicode(code);
    lost = unicode == null || unicode.isEmpty();
    heard = false;
    super.showGlyph(rendering, font, code, displacement);
    if (lost && !heard) {
      double size = rendering.getScalingFactorY();
      double left = rendering.getTranslateX() - box.getLowerLeftX();
      double right = left + displacement.getX() * rendering.getScalingFactorX();
      double baseline = box.getUpperRightY() - rendering.getTranslateY();
      add(0, new Glyph(Glyph.LOST, left, right, baseline, size, 0));
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    heard = true;
    String characters = lost ? Glyph.LOST : text.getUnicode();
    double left = text.getXDirAdj();
    add(
        Math.round(text.getDir()),
        new Glyph(
            characters,
            left,
            left + text.getWidthDirAdj(),
            text.getYDirAdj(),
            text.getYScale(), // the size in points that PDFBox gives is cut to whole ones
            text.getWidthOfSpace()));
  }

  private void add(int direction, Glyph glyph) {
    Glyph same = last.put(direction + glyph.text(), glyph);
    double near = ON_TOP * glyph.size();
    boolean again =
        same != null
            && !glyph.isBlank()
            && Math.abs(same.left() - glyph.left()) < near
            && Math.abs(same.baseline() - glyph.baseline()) < near;
    boolean there = Double.isFinite(glyph.left() + glyph.right() + glyph.baseline());
    if (!again && there && glyph.size() > 0) {
      glyphs.computeIfAbsent(direction, any -> new ArrayList<>()).add(glyph);
    }
  }
}
