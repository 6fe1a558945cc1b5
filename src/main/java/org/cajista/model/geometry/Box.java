package org.cajista.model.geometry;

/**
 * A rectangle on a page. All boxes of one page use the same unit, and are measured from the upper
 * left corner of the page.
 *
 * @param left the distance from the left edge of the page
 * @param top the distance from the upper edge of the page
 * @param width the width, not negative
 * @param height the height, not negative
 */
public record Box(double left, double top, double width, double height) {

  /** Checks the arguments. */
  public Box {
    if (!Double.isFinite(left + top + width + height) || width < 0 || height < 0) {
      throw new IllegalArgumentException(
          "no box: " + left + " " + top + " " + width + " " + height);
    }
  }

  /** Returns the distance of the right side from the left edge of the page. */
  public double right() {
    return left + width;
  }

  /** Returns the distance of the lower side from the upper edge of the page. */
  public double bottom() {
    return top + height;
  }
}
