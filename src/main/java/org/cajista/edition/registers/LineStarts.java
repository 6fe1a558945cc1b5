package org.cajista.edition.registers;

import java.util.ArrayList;
import java.util.List;

/** The starts of the lines of an XML text, to convert the places of a parser to offsets. */
final class LineStarts {
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  LineStarts(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean two = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !two) {
        starts.add(i + 1);
      }
    }
  }

  /** Returns the offset of a line and a column, both from 1, in UTF-16 code units. */
  int offset(int line, int column) {
    return starts.get(line - 1) + column - 1;
  }
}
