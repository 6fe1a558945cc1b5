package org.cajista.structure.parts;

import java.util.List;
import java.util.Objects;
import org.cajista.model.header.Entry;

/**
 * What a text is, decided once.
 *
 * @param entryKind as the catalogue calls it
 * @param letters the indexes of the blocks at which letters begin: one for a letter, several for a
 *     series of letters, none for a text that is not divided as a letter
 */
public record TextKind(Entry.Kind entryKind, List<Integer> letters) {

  /** The kind of a text that is not read yet. */
  static final TextKind UNKNOWN = new TextKind(Entry.Kind.UNKNOWN, List.of());

  public TextKind {
    Objects.requireNonNull(entryKind);
    letters = List.copyOf(letters);
  }

  /** True for a letter and for a series of letters. */
  public boolean isOfLetters() {
    return !letters.isEmpty();
  }

  public boolean isSeries() {
    return letters.size() > 1;
  }
}
