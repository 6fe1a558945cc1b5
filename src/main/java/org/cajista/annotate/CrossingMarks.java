package org.cajista.annotate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cajista.model.Mark;

/** Finds among nested marks the one that another mark crosses, in logarithmic time. */
final class CrossingMarks {
  private final int[] bounds; // the places where a mark begins or ends, ascending
  private final Mark[] through; // the innermost mark that goes on through the bound, or null
  private final Mark[] after; // the innermost mark from this bound to the next, or null

  /**
   * @param nested properly nested marks, outer before inner in reading order
   */
  CrossingMarks(List<Mark> nested) {
    bounds =
        nested.stream()
            .flatMapToInt(mark -> IntStream.of(mark.start(), mark.end()))
            .sorted()
            .distinct()
            .toArray();
    through = new Mark[bounds.length];
    after = new Mark[bounds.length];
    Deque<Mark> open = new ArrayDeque<>();
    int next = 0;
    for (int i = 0; i < bounds.length; i++) {
      while (!open.isEmpty() && open.peek().end() <= bounds[i]) {
        open.pop();
      }
      through[i] = open.peek();
      for (; next < nested.size() && nested.get(next).start() == bounds[i]; next++) {
        if (nested.get(next).end() > bounds[i]) {
          open.push(nested.get(next));
        }
      }
      after[i] = open.peek();
    }
  }

  /** Returns a mark that {@code mark} crosses. */
  Optional<Mark> crossedBy(Mark mark) {
    Mark atStart = innermost(mark.start());
    if (atStart != null && atStart.crosses(mark)) {
      return Optional.of(atStart);
    }
    Mark atEnd = innermost(mark.end());
    return atEnd != null && atEnd.crosses(mark) ? Optional.of(atEnd) : Optional.empty();
  }

  /** Returns the innermost mark with characters on both sides of {@code offset}, or null. */
  private Mark innermost(int offset) {
    int at = Arrays.binarySearch(bounds, offset);
    if (at >= 0) {
      return through[at];
    }
    return at == -1 ? null : after[-at - 2];
  }
}
