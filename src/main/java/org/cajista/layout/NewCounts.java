package org.cajista.layout;

import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the first page of a count that begins again, where that page has no number. What is sent
 * with a letter begins with a word such as <i>Annexe</i>, under the line that counts it ({@code 1
 * annexe.}), or with the letterhead that the text itself begins with.
 */
final class NewCounts {
  private static final int LONGEST = 60;

  private NewCounts() {}

  /** Returns the line with which the first page of the new count begins, between two lines. */
  static OptionalInt start(List<RawLine> lines, RunningHeads heads, int from, int to) {
    String letterhead = first(lines);
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      if (heads.countsEnclosures(text)) {
        int next = i + 1;
        while (next < to && lines.get(next).isBlank()) {
          next++;
        }
        return next < to ? OptionalInt.of(next) : OptionalInt.empty();
      }
      if (heads.opensEnclosure(text) || text.equals(letterhead)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the first line that is not blank. */
  private static String first(List<RawLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).findFirst().map(RawLine::text).orElse("");
  }
}
