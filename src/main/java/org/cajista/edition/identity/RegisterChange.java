package org.cajista.edition.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * What an editor decides about an entry of a register.
 *
 * @param action what is done
 * @param id the entry
 * @param other the entry that takes its place, or the new id; empty to drop it
 * @param name of a split: only mentions in these words become the new entry
 */
public record RegisterChange(Action action, String id, String other, Optional<String> name) {

  /** What can be done with an entry. */
  public enum Action {
    /** Two entries are one: all that points to the first points to the second. */
    MERGE,
    /** The entry gets another id. */
    RENAME,
    /** Some mentions are those of another, who gets a new entry. */
    SPLIT,
    /** It is no such thing: its mentions are words like others. */
    DROP
  }

  /** Checks the arguments. */
  public RegisterChange {
    Objects.requireNonNull(action);
    Objects.requireNonNull(name);
    if (id.isBlank() || other.isBlank() != (action == Action.DROP)) {
      throw new IllegalArgumentException(action + " of «" + id + "» and «" + other + "»");
    }
  }
}
