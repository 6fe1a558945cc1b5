package org.cajista.collate;

import java.util.ArrayList;
import java.util.List;

/** Chooses what of the source stands where the TEI has some words that have no pair. */
final class GapRun {
  private final List<TextToken> source;
  private final List<TextToken> words;

  /**
   * @param source all tokens of the source
   * @param words the words of the TEI
   */
  GapRun(List<TextToken> source, List<TextToken> words) {
    this.source = source;
    this.words = words;
  }

  /**
   * Returns what is most like the words. A word can begin before a page end and go on after the
   * notes and the running head, and then what stands there has pairs of its own.
   *
   * @param before the tokens without a pair after the last word that has one
   * @param after those before the next word that has one, if other tokens stand between
   */
  List<Integer> nearest(List<Integer> before, List<Integer> after) {
    if (after.isEmpty()) {
      return before;
    }
    List<List<Integer>> candidates =
        List.of(
            before,
            after,
            joined(before, after),
            joined(toHyphen(before), after.subList(after.size() - 1, after.size())));
    List<Integer> best = before;
    int least = Integer.MAX_VALUE;
    for (List<Integer> candidate : candidates) {
      int distance = GapJudge.distance(candidate.stream().map(source::get).toList(), words);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private List<Integer> toHyphen(List<Integer> run) {
    for (int i = 0; i < run.size(); i++) {
      if (source.get(run.get(i)).text().equals("-")) {
        return run.subList(0, i + 1);
      }
    }
    return run;
  }

  private static List<Integer> joined(List<Integer> one, List<Integer> other) {
    List<Integer> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }
}
