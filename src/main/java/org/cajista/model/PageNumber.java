package org.cajista.model;

import java.util.Objects;
import org.cajista.model.value.Certainty;

/**
 * The number of a page.
 *
 * @param n the printed number, or the number that follows from the pages before and after; empty if
 *     not known
 * @param certainty high if the number is printed, medium if it was counted
 */
public record PageNumber(String n, Certainty certainty) {
  /** The number of a page without a number. */
  public static final PageNumber UNKNOWN = new PageNumber("", Certainty.LOW);

  /** Checks the arguments. */
  public PageNumber {
    Objects.requireNonNull(n);
    Objects.requireNonNull(certainty);
  }

  /** True if the page has a number. */
  public boolean isKnown() {
    return !n.isEmpty();
  }
}
