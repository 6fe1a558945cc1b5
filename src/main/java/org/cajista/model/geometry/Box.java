package org.cajista.model.geometry;

/**
 * A rectangle on a page. All boxes of one page are in the same unit, from its upper left corner.
 *
 * @param left the distance from the left edge of the page
 * @param top the distance from the upper edge of the page
 * @param width how wide it is, not negative
 * @param height how high it is, not negative
 */
public record Box(double left, double top, double width, double height) {

  public Box {
    if (!Double.isFinite(left + top + width + height) || width < 0 || height < 0) {
      throw new IllegalArgumentException(
          "no box: " + left + " " + top + " " + width + " " + height);
    }
  }

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }
}
