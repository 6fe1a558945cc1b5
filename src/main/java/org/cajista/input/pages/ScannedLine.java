package org.cajista.input.pages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.LineRole;
import org.cajista.model.geometry.SourceTag;

/**
 * A line of a page as its format describes it.
 *
 * @param text the text; a blank line is left out of the page
 * @param box the place on the page
 * @param typeSize the type size; only sizes of one file can be compared
 * @param role what the format says that the line is
 * @param region the number of the region of the page in which the line stands
 * @param tags what the format says of words of the line, at offsets in {@code text}
 */
public record ScannedLine(
    String text,
    Optional<Box> box,
    OptionalDouble typeSize,
    Optional<LineRole> role,
    int region,
    List<SourceTag> tags) {

  /** Checks the arguments and copies the list. */
  public ScannedLine {
    Objects.requireNonNull(text);
    Objects.requireNonNull(box);
    Objects.requireNonNull(typeSize);
    Objects.requireNonNull(role);
    tags = List.copyOf(tags);
  }
}
