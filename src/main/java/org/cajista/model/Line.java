package org.cajista.model;

import java.util.Objects;

/**
 * One line of a page, without its line end and without white space at its ends.
 *
 * @param text the text of the line; never blank
 * @param indent the number of blanks before the text
 * @param blanksBefore the number of blank lines between this line and the line before it on the
 *     same page
 * @param zone the part of the page to which the line belongs
 * @param ending how the line continues in the next line of its zone
 */
public record Line(Traced text, int indent, int blanksBefore, Zone zone, Ending ending) {

  /** Checks the arguments. */
  public Line {
    Objects.requireNonNull(text);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(ending);
    if (indent < 0 || blanksBefore < 0) {
      throw new IllegalArgumentException("negative space");
    }
  }

  /** Returns this line with the text {@code other}. */
  public Line withText(Traced other) {
    return new Line(other, indent, blanksBefore, zone, ending);
  }

  /** Returns this line in the zone {@code other}. */
  public Line withZone(Zone other) {
    return new Line(text, indent, blanksBefore, other, ending);
  }

  /** Returns this line with the ending {@code other}. */
  public Line withEnding(Ending other) {
    return new Line(text, indent, blanksBefore, zone, other);
  }

  /** Returns this line with {@code other} blank lines before it. */
  public Line withBlanksBefore(int other) {
    return new Line(text, indent, other, zone, ending);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
