package org.cajista.model.geometry;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The place of one line of the source on its page.
 *
 * @param start the offset in the source, in UTF-16 code units, at which the line begins
 * @param box the place on the page
 * @param typeSize the type size, in the unit of the boxes or in points: only sizes of one source
 *     can be compared
 * @param role what the format says that the line is
 */
public record SourceLine(
    int start, Optional<Box> box, OptionalDouble typeSize, Optional<LineRole> role) {

  /** Checks the arguments. */
  public SourceLine {
    Objects.requireNonNull(box);
    Objects.requireNonNull(typeSize);
    Objects.requireNonNull(role);
    if (start < 0) {
      throw new IllegalArgumentException("no offset: " + start);
    }
    if (typeSize.isPresent() && !(typeSize.getAsDouble() > 0)) {
      throw new IllegalArgumentException("no type size: " + typeSize.getAsDouble());
    }
  }

  /** Makes a line of which the format does not say what it is. */
  public SourceLine(int start, Optional<Box> box, OptionalDouble typeSize) {
    this(start, box, typeSize, Optional.empty());
  }
}
