package org.cajista.report.encoding;

import java.io.Serializable;
import java.util.Objects;

/**
 * Numbers that no note of a series has.
 *
 * @param division the {@code xml:id} of the division of the next note; can be empty
 * @param from the first missing number
 * @param to the last missing number
 */
public record NumberGap(String division, int from, int to) implements Serializable {

  /** Checks the arguments. */
  public NumberGap {
    Objects.requireNonNull(division);
    if (to < from) {
      throw new IllegalArgumentException("no gap: " + from + " to " + to);
    }
  }

  /** Returns the numbers as text: {@code 14}, {@code 14–16}. */
  public String numbers() {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
