package org.cajista.report;

/**
 * The vote of one rule on one answer.
 *
 * @param rule the {@link Rule#id} of the rule
 * @param weight positive for the answer, negative against it
 */
public record Vote(String rule, double weight) {

  /** Checks the arguments. */
  public Vote {
    if (rule.isEmpty() || !Double.isFinite(weight)) {
      throw new IllegalArgumentException("no vote: " + rule + " " + weight);
    }
  }
}
