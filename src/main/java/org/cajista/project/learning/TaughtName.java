package org.cajista.project.learning;

import java.util.Objects;
import org.cajista.model.register.RegisterKind;

/**
 * A name in a text that an editor has corrected.
 *
 * @param kind of what it is the name
 * @param from its first word
 * @param to the word after its last one
 * @param ref the id of the entry to which it refers; empty if there is none
 */
record TaughtName(RegisterKind kind, int from, int to, String ref) {

  TaughtName {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(ref);
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words: " + from + " " + to);
    }
  }

  /** Returns this name with another reference. */
  TaughtName withRef(String id) {
    return new TaughtName(kind, from, to, id);
  }

  /** True if all words of the range are in this name. */
  boolean covers(int start, int end) {
    return from <= start && end <= to;
  }
}
