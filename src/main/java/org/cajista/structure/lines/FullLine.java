package org.cajista.structure.lines;

import java.util.List;
import java.util.stream.IntStream;
import org.cajista.model.Line;

/** How long a full line of a text is. */
public final class FullLine {
  private FullLine() {}

  /** Returns the length of a full line: a quarter of all text stands in longer ones, if any. */
  public static int length(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    long all = IntStream.of(lengths).asLongStream().sum();
    long longer = 0;
    int at = lengths.length - 1;
    // by characters, not by lines: a short letter has many lines of a few words
    while (at > 0 && (longer + lengths[at]) * 4 < all) {
      longer += lengths[at--];
    }
    return lengths.length == 0 ? 1 : Math.max(1, lengths[at]);
  }
}
