package org.cajista.eval;

import java.util.Objects;

/**
 * A footnote.
 *
 * @param n its number or sign; may be empty
 * @param part {@code I} where the text is only the beginning, {@code F} where it is only the end of
 *     a note that was called before the sample; otherwise empty
 */
record MarkedNote(String n, String part, MarkedText text) {

  MarkedNote {
    Objects.requireNonNull(n);
    Objects.requireNonNull(part);
    Objects.requireNonNull(text);
  }

  /** Whether the two may be one note: by their numbers, where both have one. */
  boolean mayBe(MarkedNote other) {
    return n.isEmpty() || other.n.isEmpty() || n.equals(other.n);
  }
}
