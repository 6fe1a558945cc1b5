package org.cajista.eval;

import java.util.Objects;

/**
 * A footnote.
 *
 * @param n the number or sign; can be empty
 * @param part {@code I} if the text is only the beginning, {@code F} if it is only the end of a
 *     note that is called before the sample; otherwise empty
 * @param text the text
 */
record MarkedNote(String n, String part, MarkedText text) {

  MarkedNote {
    Objects.requireNonNull(n);
    Objects.requireNonNull(part);
    Objects.requireNonNull(text);
  }

  /** True if both can be the same note by their numbers. */
  boolean mayBe(MarkedNote other) {
    return n.isEmpty() || other.n.isEmpty() || n.equals(other.n);
  }
}
