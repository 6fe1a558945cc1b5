package org.cajista.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures whether names of one person are linked in the encoding, and other names are not: B-cubed
 * (Bagga and Baldwin 1998). Precision: of the names that the encoding links with a name, the share
 * that belongs to it. Recall: of the names that belong to a name, the share that the encoding links
 * with it.
 *
 * @param precision the mean over all names
 * @param recall the mean over all names
 * @param f1 the harmonic mean in one sample; over several samples the mean, weighted by their names
 * @param names the number of names that both have with the same extent
 */
public record CoreferenceScore(double precision, double recall, double f1, int names) {

  static final CoreferenceScore NONE = new CoreferenceScore(1, 1, 1, 0);

  /**
   * One name.
   *
   * @param gold the person in the gold
   * @param found the person in the encoding
   */
  record Pair(String gold, String found) {}

  /** Returns the figures of one sample. */
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
    // every name is linked with itself, so neither can be 0
    return new CoreferenceScore(
        precision, recall, 2 * precision * recall / (precision + recall), pairs.size());
  }

  /** Returns the figures of several samples together. */
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
