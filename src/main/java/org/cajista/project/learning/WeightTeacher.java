package org.cajista.project.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.model.learning.TaughtForm;
import org.cajista.model.register.RegisterKind;

/**
 * Learns weights for the rules about one kind of names. They count only if, learnt from some of the
 * corrected texts, they find the names in the others better than the taught words alone.
 */
final class WeightTeacher {
  private static final int FOLDS = 5;
  private static final int FEWEST = 3; // texts
  private static final double CLOSE =
      1.5; // decisions that more speaks for are no matter of weights

  /** What the examples say of the same words. */
  private static final class Tally {
    private int marked;
    private int unmarked;
    private final Set<Integer> wrong = new HashSet<>(); // texts
  }

  /** Counts of names that are found, found wrongly, and missed. */
  private static final class Score {
    private int right;
    private int surplus;
    private int missed;

    void add(boolean found, boolean name) {
      right += found && name ? 1 : 0;
      surplus += found && !name ? 1 : 0;
      missed += !found && name ? 1 : 0;
    }

    double f1() {
      int all = 2 * right + surplus + missed;
      return all == 0 ? 0 : 2.0 * right / all;
    }
  }

  private WeightTeacher() {}

  /**
   * Returns what is added to the weight of each rule; empty if that would not help.
   *
   * @param texts the examples of each corrected text
   */
  static Map<String, Double> weights(RegisterKind kind, List<List<Example>> texts) {
    List<List<Example>> own = new ArrayList<>();
    texts.forEach(text -> own.add(text.stream().filter(one -> one.kind() == kind).toList()));
    if (own.size() < FEWEST) {
      return Map.of();
    }
    Score before = new Score();
    Score after = new Score();
    int folds = Math.min(FOLDS, own.size());
    for (int fold = 0; fold < folds; fold++) {
      List<List<Example>> taught = new ArrayList<>();
      List<Example> asked = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        if (i % folds == fold) {
          asked.addAll(own.get(i));
        } else {
          taught.add(own.get(i));
        }
      }
      Map<String, Tally> forms = tallies(taught);
      Map<String, Double> weights = train(taught, forms);
      for (Example one : asked) {
        double form = vote(kind, one, forms);
        before.add(one.margin() + form >= 0, one.name());
        after.add(one.margin(weights) + form >= 0, one.name());
      }
    }
    return after.f1() > before.f1() ? train(own, tallies(own)) : Map.of();
  }

  /** Learns from close decisions about words that no other text teaches. */
  private static Map<String, Double> train(List<List<Example>> texts, Map<String, Tally> forms) {
    return Perceptron.train(
        texts.stream()
            .flatMap(List::stream)
            .filter(one -> Math.abs(one.margin()) <= CLOSE)
            .filter(one -> forms.get(one.words()).wrong.size() < 2)
            .toList());
  }

  private static Map<String, Tally> tallies(List<List<Example>> texts) {
    Map<String, Tally> tallies = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Example one : texts.get(i)) {
        Tally tally = tallies.computeIfAbsent(one.words(), any -> new Tally());
        tally.marked += one.name() ? 1 : 0;
        tally.unmarked += one.name() ? 0 : 1;
        if (one.margin() >= 0 != one.name()) {
          tally.wrong.add(i);
        }
      }
    }
    return tallies;
  }

  /** Returns the vote of the taught words. */
  private static double vote(RegisterKind kind, Example one, Map<String, Tally> forms) {
    Tally tally = forms.get(one.words());
    if (tally == null || tally.wrong.isEmpty()) {
      return 0;
    }
    TaughtForm form = new TaughtForm(kind, one.words(), tally.marked, tally.unmarked);
    return form.vote();
  }
}
