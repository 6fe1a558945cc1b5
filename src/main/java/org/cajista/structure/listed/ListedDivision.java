package org.cajista.structure.listed;

import java.util.List;
import java.util.Objects;

/**
 * A division that is one list under a heading: the contents of a book, or its index.
 *
 * @param type {@code contents} or {@code index}
 * @param from the index of the first line of its heading
 * @param entries the index of the first line of each entry
 * @param to the index of the line after the last
 */
public record ListedDivision(String type, int from, List<Integer> entries, int to) {
  public ListedDivision {
    Objects.requireNonNull(type);
    entries = List.copyOf(entries);
    if (entries.isEmpty() || from > entries.get(0) || entries.get(entries.size() - 1) >= to) {
      throw new IllegalArgumentException("entries out of the division");
    }
  }

  /** The index of the line after the entry {@code i}. */
  public int end(int i) {
    return i + 1 < entries.size() ? entries.get(i + 1) : to;
  }
}
