package org.cajista.model.geometry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a source whose format says where pages begin.
 *
 * @param start the offset in the source, in UTF-16 code units, at which the page begins
 * @param file the file that holds the page, where a text has several: its path in the folder or the
 *     archive of the text; empty if the page stands in the file of the text itself
 * @param image the path or address of the picture of the page, as the format names it; empty if
 *     there is none
 * @param size the size of the page, in the unit of the boxes of its lines, if it is known
 * @param lines the lines with known geometry from top to bottom; lines can be missing
 */
public record SourcePage(
    int start, String file, String image, Optional<PageSize> size, List<SourceLine> lines) {

  /** Checks the arguments and copies the list. */
  public SourcePage {
    Objects.requireNonNull(file);
    Objects.requireNonNull(image);
    Objects.requireNonNull(size);
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

  /** Makes a page of the text's own file, of which the size is not known. */
  public SourcePage(int start, String image, List<SourceLine> lines) {
    this(start, "", image, Optional.empty(), lines);
  }
}
