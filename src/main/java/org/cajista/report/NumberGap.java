package org.cajista.report;

import java.util.Objects;

/**
 * Numbers that no note of a series has.
 *
 * @param division the {@code xml:id} of the division of the note that follows; may be empty
 * @param from the first number that is missing
 * @param to the last one
 */
public record NumberGap(String division, int from, int to) {

  public NumberGap {
    Objects.requireNonNull(division);
    if (to < from) {
      throw new IllegalArgumentException("no gap: " + from + " to " + to);
    }
  }

  /** {@code 14}, {@code 14–16}. */
  public String numbers() {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
