package org.cajista.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Span;

/**
 * What was decided about one place of the source, and why.
 *
 * @param question what was asked
 * @param at the place
 * @param text what stands there, as it read when it was decided
 * @param winner the answer with the greatest sum
 * @param runnerUp the answer that came next; none where there was nothing to choose
 */
public record Decision(
    Question question, Span at, String text, Answer winner, Optional<Answer> runnerUp) {

  /** From the top of the source to its foot; at one place in the order of the questions. */
  public static final Comparator<Decision> BY_PLACE =
      Comparator.comparingInt((Decision one) -> one.at.start())
          .thenComparing(Decision::question)
          .thenComparingInt(one -> one.at.end())
          .thenComparing(one -> one.winner.text());

  public Decision {
    Objects.requireNonNull(question);
    Objects.requireNonNull(at);
    Objects.requireNonNull(text);
    Objects.requireNonNull(winner);
    Objects.requireNonNull(runnerUp);
  }

  /**
   * A decision between answers: the one with the greatest sum wins, the first of them if some tie.
   *
   * @param answers in any order; at least one
   */
  public static Decision of(Question question, Span at, String text, List<Answer> answers) {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(Answer::sum).reversed());
    Optional<Answer> second = sorted.size() > 1 ? Optional.of(sorted.get(1)) : Optional.empty();
    return new Decision(question, at, text, sorted.get(0), second);
  }
}
