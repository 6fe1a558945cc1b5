package org.cajista.model.geometry;

import java.util.List;
import java.util.Objects;

/**
 * One page of a source whose format says where pages begin.
 *
 * @param start the offset in the source, in UTF-16 code units, at which the page begins
 * @param image the path or address of the picture of the page; empty if there is none
 * @param lines the lines with known geometry from top to bottom; lines can be missing
 */
public record SourcePage(int start, String image, List<SourceLine> lines) {

  /** Checks the arguments and copies the list. */
  public SourcePage {
    Objects.requireNonNull(image);
    lines = List.copyOf(lines);
    int last = start - 1;
    for (SourceLine line : lines) {
      if (line.start() <= last) {
        throw new IllegalArgumentException("line out of order at offset " + line.start());
      }
      last = line.start();
    }
    if (start < 0) {
      throw new IllegalArgumentException("no offset: " + start);
    }
  }
}
