package org.cajista.input.pdf;

import java.util.List;

/**
 * The glyphs of a page.
 *
 * @param main those that run as most of them do
 * @param others those that run in another direction, such as a stamp at the edge
 * @param width the width of the page, in points, as it is read
 * @param height its height
 */
record PageGlyphs(List<Glyph> main, List<Glyph> others, double width, double height) {

  /** Copies the lists. */
  PageGlyphs {
    main = List.copyOf(main);
    others = List.copyOf(others);
  }
}
