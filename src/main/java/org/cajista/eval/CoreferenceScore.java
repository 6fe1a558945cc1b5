package org.cajista.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether names that mean one person are one person in the encoding, and others are not: B-cubed
 * (Bagga and Baldwin 1998). For each name: of those that the encoding puts together with it, how
 * many belong there (precision); of those that belong together with it, how many are put there
 * (recall).
 *
 * @param precision the mean over the names
 * @param recall the mean over the names
 * @param f1 their harmonic mean, in one sample; over several the mean, weighted by their names
 * @param names that both have, with exactly the same extent
 */
public record CoreferenceScore(double precision, double recall, double f1, int names) {

  static final CoreferenceScore NONE = new CoreferenceScore(1, 1, 1, 0);

  /**
   * One name.
   *
   * @param gold the person that the gold says it means
   * @param found the person that the encoding says it means
   */
  record Pair(String gold, String found) {}

  /** The figures of one sample. */
  static CoreferenceScore of(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return NONE;
    }
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    Map<Pair, Integer> both = new HashMap<>();
    for (Pair pair : pairs) {
      gold.merge(pair.gold(), 1, Integer::sum);
      found.merge(pair.found(), 1, Integer::sum);
      both.merge(pair, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Pair pair : pairs) {
      precision += (double) both.get(pair) / found.get(pair.found());
      recall += (double) both.get(pair) / gold.get(pair.gold());
    }
    precision /= pairs.size();
    recall /= pairs.size();
    // every name is at least together with itself: neither can be 0
    return new CoreferenceScore(
        precision, recall, 2 * precision * recall / (precision + recall), pairs.size());
  }

  /** The figures of several samples together. */
  static CoreferenceScore mean(List<CoreferenceScore> samples) {
    int names = samples.stream().mapToInt(CoreferenceScore::names).sum();
    if (names == 0) {
      return NONE;
    }
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    for (CoreferenceScore sample : samples) {
      precision += sample.precision * sample.names;
      recall += sample.recall * sample.names;
      f1 += sample.f1 * sample.names;
    }
    return new CoreferenceScore(precision / names, recall / names, f1 / names, names);
  }
}
