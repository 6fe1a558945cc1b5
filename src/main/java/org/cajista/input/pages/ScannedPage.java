package org.cajista.input.pages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.geometry.PageSize;

/**
 * A page as its format describes it.
 *
 * @param file the file that holds the page, where a text has several; otherwise empty
 * @param image the picture of the page, as the format names it; empty if there is none
 * @param size the size of the page, in the unit of the boxes
 * @param lines the lines in reading order
 */
public record ScannedPage(
    String file, String image, Optional<PageSize> size, List<ScannedLine> lines) {

  /** Checks the arguments and copies the list. */
  public ScannedPage {
    Objects.requireNonNull(file);
    Objects.requireNonNull(image);
    Objects.requireNonNull(size);
    lines = List.copyOf(lines);
  }

  /** Returns this page as one of the file {@code other}. */
  public ScannedPage in(String other) {
    return new ScannedPage(other, image, size, lines);
  }
}
