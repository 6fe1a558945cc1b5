package org.cajista.model.geometry;

/**
 * The size of a page, in the unit of the boxes on it: pixels of its picture for ALTO, PAGE and hOCR
 * as a rule, points for PDF. Only the proportion of a box to its page has a meaning elsewhere.
 *
 * @param width the width, more than 0
 * @param height the height, more than 0
 */
public record PageSize(double width, double height) {

  /** Checks the arguments. */
  public PageSize {
    if (!(width > 0) || !(height > 0) || !Double.isFinite(width + height)) {
      throw new IllegalArgumentException("no size of a page: " + width + " " + height);
    }
  }
}
