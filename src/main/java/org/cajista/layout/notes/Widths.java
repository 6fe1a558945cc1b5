package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Line;

/** The usual length of a full line, in characters: small type has longer lines than large type. */
final class Widths {
  private final List<Integer> lengths = new ArrayList<>();
  private int full;
  private boolean known;

  void add(Line line) {
    lengths.add(line.text().length());
    known = false;
  }

  /** How many lines there are. */
  int count() {
    return lengths.size();
  }

  /** The length that a quarter of the lines exceed; 0 where there are none. */
  int full() {
    if (!known && !lengths.isEmpty()) {
      lengths.sort(null);
      full = lengths.get(lengths.size() * 3 / 4);
    }
    known = true;
    return full;
  }
}
