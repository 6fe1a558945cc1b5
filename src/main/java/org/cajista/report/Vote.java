package org.cajista.report;

/**
 * What one rule says of one answer.
 *
 * @param rule the {@link Rule#id} of the rule
 * @param weight positive for the answer, negative against it
 */
public record Vote(String rule, double weight) {

  public Vote {
    if (rule.isEmpty() || !Double.isFinite(weight)) {
      throw new IllegalArgumentException("no vote: " + rule + " " + weight);
    }
  }
}
