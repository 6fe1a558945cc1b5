package org.cajista.report;

import java.util.Locale;

/**
 * A rule that votes for or against an answer. Each recogniser has its rules in one enum, each with
 * its weight and its sentence; {@code src/test/resources/cases/votes} has a case for and a case
 * against each of them.
 */
public interface Rule {

  /** The vote that the rule casts, where its votes all weigh the same; else its greatest one. */
  Vote vote();

  /** What is so where the rule votes: one sentence for an editor. */
  String sentence();

  /** Its name, such as {@code name.of-kin}. It is stable: results can be compared by it. */
  default String id() {
    return vote().rule();
  }

  /** How much its vote weighs; where its votes differ, how much the greatest one does. */
  default double weight() {
    return vote().weight();
  }

  /**
   * Returns the vote of the constant {@code rule} of an enum.
   *
   * @param topic the first part of the rule's name: {@code name} for {@code name.of-kin}
   */
  static Vote vote(String topic, Enum<?> rule, double weight) {
    return new Vote(topic + "." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), weight);
  }
}
