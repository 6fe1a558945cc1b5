package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Line;

/** The usual length of a full line, in characters: small type has longer lines than large type. */
final class Widths {
  private final List<Integer> lengths = new ArrayList<>();

  void add(Line line) {
    lengths.add(line.text().length());
  }

  /** How many lines there are. */
  int count() {
    return lengths.size();
  }

  /** The length that a quarter of the lines exceed; 0 where there are none. */
  int full() {
    if (lengths.isEmpty()) {
      return 0;
    }
    lengths.sort(null);
    return lengths.get(lengths.size() * 3 / 4);
  }
}
