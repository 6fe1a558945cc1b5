package org.cajista.model;

import java.util.Objects;

/**
 * The number of a page.
 *
 * @param n as it is printed, or as it follows from its neighbours; empty where it is not known
 * @param certainty high where it is printed, medium where it was counted
 */
public record PageNumber(String n, Certainty certainty) {
  /** The number of a page that has none. */
  public static final PageNumber UNKNOWN = new PageNumber("", Certainty.LOW);

  public PageNumber {
    Objects.requireNonNull(n);
    Objects.requireNonNull(certainty);
  }

  public boolean isKnown() {
    return !n.isEmpty();
  }
}
