package org.cajista.model;

import java.util.Objects;

/**
 * One line of a page, without its line end and without white space at its ends.
 *
 * @param text what stands on the line; never blank
 * @param indent how many blanks stood before it
 * @param blanksBefore how many blank lines stand between it and the line before on the same page
 * @param zone which part of the page it belongs to
 * @param ending how it goes over into the next line of its zone
 */
public record Line(Traced text, int indent, int blanksBefore, Zone zone, Ending ending) {

  public Line {
    Objects.requireNonNull(text);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(ending);
    if (indent < 0 || blanksBefore < 0) {
      throw new IllegalArgumentException("negative space");
    }
  }

  public Line withText(Traced other) {
    return new Line(other, indent, blanksBefore, zone, ending);
  }

  public Line withZone(Zone other) {
    return new Line(text, indent, blanksBefore, other, ending);
  }

  public Line withEnding(Ending other) {
    return new Line(text, indent, blanksBefore, zone, other);
  }

  public Line withBlanksBefore(int other) {
    return new Line(text, indent, other, zone, ending);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
