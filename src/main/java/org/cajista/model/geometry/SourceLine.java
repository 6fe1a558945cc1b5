package org.cajista.model.geometry;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The place of one line of the source on its page.
 *
 * @param start the offset in the source, in UTF-16 code units, at which the line begins
 * @param box the place on the page
 * @param typeSize the type size in points
 */
public record SourceLine(int start, Optional<Box> box, OptionalDouble typeSize) {

  /** Checks the arguments. */
  public SourceLine {
    Objects.requireNonNull(box);
    Objects.requireNonNull(typeSize);
    if (start < 0) {
      throw new IllegalArgumentException("no offset: " + start);
    }
    if (typeSize.isPresent() && !(typeSize.getAsDouble() > 0)) {
      throw new IllegalArgumentException("no type size: " + typeSize.getAsDouble());
    }
  }
}
