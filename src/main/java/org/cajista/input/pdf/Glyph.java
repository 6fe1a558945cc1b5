package org.cajista.input.pdf;

/**
 * A glyph of a page. Lengths are points; the origin is the upper left corner of the page.
 *
 * @param text its characters; U+FFFD if the font does not say which they are
 * @param left the left edge
 * @param right the right edge
 * @param baseline the height on which it stands
 * @param size the type size
 * @param space the width of a space in its font, or 0
 */
record Glyph(String text, double left, double right, double baseline, double size, double space) {
  /** What stands for a character that the font does not name. */
  static final String LOST = "\uFFFD";

  boolean isBlank() {
    return text.isBlank();
  }
}
