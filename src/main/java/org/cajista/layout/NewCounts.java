package org.cajista.layout;

import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the first page of a count that begins again, where that page has no number: what is sent
 * with a letter begins with a word such as <i>Annexe</i>.
 */
final class NewCounts {
  private static final int LONGEST = 60;

  private NewCounts() {}

  /** Returns the line with which the first page of the new count begins, between two lines. */
  static OptionalInt start(List<RawLine> lines, RunningHeads heads, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST && heads.opensEnclosure(text)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
