package org.cajista.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cajista.eval.CommonRuns.Run;

/**
 * The alignment of the tokens of an encoding with those of the gold, and the number of wrong
 * tokens.
 */
final class Alignment {
  private static final int NONE = -1;

  /**
   * A part of the gold for which the encoding has other words.
   *
   * @param gold the first token of the gold
   * @param goldEnd the token after the last one
   * @param found the words of the encoding
   */
  record Difference(int gold, int goldEnd, String found) {}

  private final int offset;
  private final int[] toGold;
  private final List<Difference> differences = new ArrayList<>();
  private int first;
  private int last;
  private int errors;
  private int equal;
  private int found;

  private Alignment(int offset, int size) {
    this.offset = offset;
    this.first = offset;
    this.last = offset;
    this.toGold = new int[size + 1];
    Arrays.fill(toGold, NONE);
  }

  /**
   * Aligns a sample with the window of a longer text that contains it. The part of the window
   * before the first and after the last common token belongs to other pages.
   */
  static Alignment ofSample(List<String> gold, List<String> out, SampleWindow window) {
    List<String> part = out.subList(window.start(), window.end());
    Alignment alignment = new Alignment(window.start(), part.size());
    List<Run> runs = CommonRuns.of(gold, part);
    alignment.align(gold, part, runs, true);
    if (!runs.isEmpty()) {
      Run end = runs.get(runs.size() - 1);
      alignment.first = window.start() + runs.get(0).b();
      alignment.last = window.start() + end.b() + end.length();
    }
    return alignment;
  }

  /** Aligns two texts that should be the same from beginning to end. */
  static Alignment ofWhole(List<String> gold, List<String> out) {
    Alignment alignment = new Alignment(0, out.size());
    alignment.align(gold, out, CommonRuns.of(gold, out), false);
    alignment.last = out.size();
    return alignment;
  }

  private void align(List<String> gold, List<String> out, List<Run> runs, boolean sample) {
    int a = 0;
    int b = 0;
    for (int k = 0; k <= runs.size(); k++) {
      boolean end = k == runs.size();
      Run run = end ? new Run(gold.size(), out.size(), 0) : runs.get(k);
      if (a < run.a() || b < run.b()) {
        boolean outer = sample && !runs.isEmpty() && (k == 0 || end);
        differ(a, run.a(), out.subList(b, run.b()), b, outer);
      }
      pair(run.a(), run.b(), run.length(), end);
      a = run.a() + run.length();
      b = run.b() + run.length();
      equal += run.length();
      found += run.length();
    }
  }

  private void pair(int a, int b, int length, boolean end) {
    for (int i = 0; i <= length && !end; i++) {
      if (toGold[b + i] == NONE) {
        toGold[b + i] = a + i;
      }
    }
  }

  private void differ(int a, int aEnd, List<String> words, int b, boolean outer) {
    int bEnd = b + words.size();
    if (aEnd - a == words.size()) {
      pair(a, b, words.size(), false);
    } else {
      toGold[b] = toGold[b] == NONE ? a : toGold[b];
      toGold[bEnd] = aEnd;
    }
    int cost = outer ? aEnd - a : Math.max(aEnd - a, words.size());
    errors += cost;
    found += outer ? 0 : words.size();
    if (cost > 0) {
      differences.add(new Difference(a, aEnd, outer ? "" : String.join(" ", words)));
    }
  }

  /** Returns the boundary in the gold for the boundary before token {@code out} of the encoding. */
  Optional<Integer> toGold(int out) {
    int at = out - offset;
    return at < 0 || at >= toGold.length || toGold[at] == NONE
        ? Optional.empty()
        : Optional.of(toGold[at]);
  }

  /** Returns the range in the gold for a range of the encoding. */
  Optional<TokenRange> toGold(TokenRange out) {
    Optional<Integer> start = toGold(out.start());
    Optional<Integer> end = toGold(out.end());
    return start.isPresent() && end.isPresent()
        ? Optional.of(new TokenRange(start.get(), end.get()))
        : Optional.empty();
  }

  /** True if the boundary before token {@code out} is in the pages of the sample. */
  boolean covers(int out) {
    return first <= out && out <= last;
  }

  /** Returns the number of tokens that are substituted, missing or surplus. */
  int errors() {
    return errors;
  }

  /**
   * Returns the number of equal tokens, of tokens that are not in the encoding, and of tokens that
   * are not in the gold.
   */
  MatchCount tokens(int gold) {
    return new MatchCount(equal, found - equal, gold - equal);
  }

  List<Difference> differences() {
    return differences;
  }
}
