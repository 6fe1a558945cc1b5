package org.cajista.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The common runs of tokens of two texts, by the method of Ratcliff and Obershelp: the longest
 * common run (if there are several, the first), then the same before it and after it. It pairs
 * whole sentences, as a reader would, while the shortest edit script pairs scattered articles and
 * commas.
 *
 * <p>The longest run is first looked for among runs of 16 tokens, which are rarely repeated, then
 * of 8 and so on. So a search costs little more than reading the text once.
 */
public final class CommonRuns {

  /** {@code length} tokens at {@code a} in one text and at {@code b} in the other. */
  public record Run(int a, int b, int length) {}

  private record Stretch(int a, int aEnd, int b, int bEnd) {
    boolean empty() {
      return a == aEnd || b == bEnd;
    }
  }

  private final List<NGramIndex> sizes = new ArrayList<>();
  // for each place of b: the length of the run that ends there, and the search and the place of a
  // for which this is valid
  private final int[] length;
  private final long[] seen;
  private long now;

  private CommonRuns(List<String> a, List<String> b) {
    NGramIndex ngrams = NGramIndex.of(a, b);
    for (int size = 1; size <= 16; size *= 2) {
      sizes.add(ngrams);
      ngrams = ngrams.doubled();
    }
    Collections.reverse(sizes);
    length = new int[b.size() + 1];
    seen = new long[b.size() + 1];
  }

  /** Returns the runs from left to right. Runs that touch in both texts are joined. */
  public static List<Run> of(List<String> a, List<String> b) {
    CommonRuns search = new CommonRuns(a, b);
    List<Run> runs = new ArrayList<>();
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, a.size(), 0, b.size()));
    while (!open.isEmpty()) {
      Stretch stretch = open.pop();
      if (stretch.empty()) {
        continue;
      }
      Run run = search.longest(stretch);
      if (run.length() > 0) {
        runs.add(run);
        open.push(new Stretch(stretch.a, run.a(), stretch.b, run.b()));
        open.push(
            new Stretch(
                run.a() + run.length(), stretch.aEnd, run.b() + run.length(), stretch.bEnd));
      }
    }
    runs.sort(Comparator.comparingInt(Run::a));
    return joined(runs);
  }

  private Run longest(Stretch stretch) {
    for (NGramIndex ngrams : sizes) {
      Run run = longest(stretch, ngrams);
      if (run.length() > 0) {
        return run;
      }
    }
    return new Run(stretch.a, stretch.b, 0);
  }

  /** Returns the longest run that has at least the size of the n-grams. */
  private Run longest(Stretch in, NGramIndex ngrams) {
    Run best = new Run(in.a, in.b, 0);
    now += 2;
    for (int i = in.a; i + ngrams.size() <= in.aEnd; i++, now++) {
      int[] places = ngrams.inB(i);
      // backwards, because the place before must still have its value from the last step
      for (int k = below(in.bEnd - ngrams.size() + 1, places) - 1; k >= 0; k--) {
        int j = places[k];
        if (j < in.b) {
          break;
        }
        int before = seen[j] == now - 1 ? length[j] : 0;
        length[j + 1] = before + 1;
        seen[j + 1] = now;
        int tokens = before + ngrams.size();
        int start = i - before;
        if (tokens > best.length() || tokens == best.length() && start == best.a()) {
          best = new Run(start, j - before, tokens);
        }
      }
    }
    return best;
  }

  /** Returns how many of {@code places} are less than {@code end}. */
  private static int below(int end, int[] places) {
    int at = Arrays.binarySearch(places, end);
    return at < 0 ? -at - 1 : at;
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
      if (last != run
          && last.a() + last.length() == run.a()
          && last.b() + last.length() == run.b()) {
        joined.set(joined.size() - 1, new Run(last.a(), last.b(), last.length() + run.length()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
