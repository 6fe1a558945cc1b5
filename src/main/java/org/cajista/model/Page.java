package org.cajista.model;

import java.util.List;
import java.util.Objects;

/**
 * One page of the source.
 *
 * @param index the position in the file, from 0; blank pages count
 * @param number the page number
 * @param lines the lines from top to bottom without blank lines; none on a blank page
 */
public record Page(int index, PageNumber number, List<Line> lines) {

  /** Checks the arguments and copies the list. */
  public Page {
    Objects.requireNonNull(number);
    lines = List.copyOf(lines);
  }

  /** Returns this page with the lines {@code other}. */
  public Page withLines(List<Line> other) {
    return new Page(index, number, other);
  }

  /** Returns this page with the number {@code other}. */
  public Page withNumber(PageNumber other) {
    return new Page(index, other, lines);
  }
}
