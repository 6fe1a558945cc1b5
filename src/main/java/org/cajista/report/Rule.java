package org.cajista.report;

import java.util.Locale;

/**
 * A rule that votes for or against an answer. Each recogniser has its rules in one enum. Each rule
 * has a weight and a sentence, and {@code src/test/resources/cases/votes} has a case for it and a
 * case against it.
 */
public interface Rule {

  /**
   * Returns the vote of the rule. If its votes have different weights, returns the greatest one.
   */
  Vote vote();

  /** Returns one sentence for an editor that says when the rule votes. */
  String sentence();

  /**
   * Returns the name, such as {@code name.of-kin}. The name is stable, so results can be compared
   * by it.
   */
  default String id() {
    return vote().rule();
  }

  /**
   * Returns the weight of the vote. If the votes have different weights, returns the greatest
   * weight.
   */
  default double weight() {
    return vote().weight();
  }

  /**
   * Returns the vote of the constant {@code rule} of an enum.
   *
   * @param topic the first part of the rule's name: {@code name} for {@code name.of-kin}
   * @param weight the weight of the vote
   */
  static Vote vote(String topic, Enum<?> rule, double weight) {
    return new Vote(topic + "." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), weight);
  }
}
