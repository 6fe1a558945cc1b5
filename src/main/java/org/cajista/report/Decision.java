package org.cajista.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Span;

/**
 * A decision about one place of the source, with its reasons.
 *
 * @param question the question
 * @param at the place
 * @param text the text at this place at the time of the decision
 * @param winner the answer with the greatest sum
 * @param runnerUp the answer with the next greatest sum; empty if there was only one answer
 */
public record Decision(
    Question question, Span at, String text, Answer winner, Optional<Answer> runnerUp) {

  /** From top to bottom of the source; at one place in the order of the questions. */
  public static final Comparator<Decision> BY_PLACE =
      Comparator.comparingInt((Decision one) -> one.at.start())
          .thenComparing(Decision::question)
          .thenComparingInt(one -> one.at.end())
          .thenComparing(one -> one.winner.text());

  /** Checks the arguments. */
  public Decision {
    Objects.requireNonNull(question);
    Objects.requireNonNull(at);
    Objects.requireNonNull(text);
    Objects.requireNonNull(winner);
    Objects.requireNonNull(runnerUp);
  }

  /**
   * Returns the decision between several answers. The answer with the greatest sum wins; if sums
   * are equal, the first of them.
   *
   * @param answers the answers in any order; at least one
   */
  public static Decision of(Question question, Span at, String text, List<Answer> answers) {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(Answer::sum).reversed());
    Optional<Answer> second = sorted.size() > 1 ? Optional.of(sorted.get(1)) : Optional.empty();
    return new Decision(question, at, text, sorted.get(0), second);
  }
}
