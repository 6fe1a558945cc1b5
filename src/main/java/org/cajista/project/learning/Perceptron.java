package org.cajista.project.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An averaged perceptron over the votes on names: it changes the weights of the rules where they
 * decide against the editor. The result depends on nothing but the examples and their order.
 */
final class Perceptron {
  private static final int ROUNDS = 20;
  private static final int FEWEST = 3; // examples in which a rule must vote
  private static final double STEP = 0.02;
  private static final double MOST = 1; // a rule can gain or lose no more
  private static final double SMALLEST = 0.05; // less is noise

  private Perceptron() {}

  /** Returns what is added to the weight of each rule. */
  static Map<String, Double> train(List<Example> examples) {
    Map<String, Double> now = new HashMap<>();
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Example one : examples) {
        if (one.margin(now) >= 0 != one.name()) {
          double step = one.name() ? STEP : -STEP;
          one.votes()
              .forEach(
                  (rule, times) ->
                      now.put(rule, bound(now.getOrDefault(rule, 0.0) + step * times)));
        }
      }
      now.forEach((rule, weight) -> sums.merge(rule, weight, Double::sum));
    }
    examples.forEach(
        one -> one.votes().keySet().forEach(rule -> seen.merge(rule, 1, Integer::sum)));
    Map<String, Double> means = new TreeMap<>();
    sums.forEach(
        (rule, sum) -> {
          double mean = Math.round(sum / ROUNDS * 100) / 100.0;
          if (Math.abs(mean) >= SMALLEST && seen.get(rule) >= FEWEST) {
            means.put(rule, mean);
          }
        });
    return means;
  }

  private static double bound(double weight) {
    return Math.max(-MOST, Math.min(MOST, weight));
  }
}
