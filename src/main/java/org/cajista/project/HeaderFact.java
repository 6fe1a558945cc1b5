package org.cajista.project;

import java.util.Objects;

/**
 * One fact of a header: what it is, and where it comes from.
 *
 * @param table the table of {@code edition.toml} that can give it: {@code edition} or {@code text}
 * @param key the key of that table
 * @param value the fact; empty if it is missing
 * @param state where it comes from
 */
public record HeaderFact(String table, String key, String value, State state) {

  /** Where a fact comes from. */
  public enum State {
    /** The edition gives it. */
    KNOWN,
    /** The program has read it from the text. */
    GUESSED,
    /** Nobody gives it. */
    MISSING
  }

  /** Checks the arguments. */
  public HeaderFact {
    Objects.requireNonNull(table);
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    Objects.requireNonNull(state);
  }
}
