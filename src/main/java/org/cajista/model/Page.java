package org.cajista.model;

import java.util.List;
import java.util.Objects;

/**
 * One page of the source.
 *
 * @param index its place in the file, from 0; blank pages count
 * @param number its number
 * @param lines its lines from top to bottom, blank ones left out; none on a blank page
 */
public record Page(int index, PageNumber number, List<Line> lines) {

  public Page {
    Objects.requireNonNull(number);
    lines = List.copyOf(lines);
  }

  public Page withLines(List<Line> other) {
    return new Page(index, number, other);
  }

  public Page withNumber(PageNumber other) {
    return new Page(index, other, lines);
  }
}
