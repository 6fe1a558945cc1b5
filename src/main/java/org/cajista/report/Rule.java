package org.cajista.report;

import java.util.Locale;
import java.util.Objects;

/**
 * A rule that votes for or against an answer. Each recogniser has its rules in one enum. Each rule
 * has a weight and a sentence, and {@code src/test/resources/cases/votes} has a case for it and a
 * case against it.
 */
public interface Rule {

  /**
   * The data of a rule: everything that a constant of an enum of rules must hold.
   *
   * @param vote the vote of the rule; if its votes have different weights, the greatest one
   * @param sentence one sentence for an editor that says when the rule votes
   */
  record Definition(Vote vote, String sentence) {

    /** Refuses a rule without its vote or its sentence. */
    public Definition {
      Objects.requireNonNull(vote, "vote");
      Objects.requireNonNull(sentence, "sentence");
    }

    /**
     * Returns the definition of the constant {@code rule} of an enum.
     *
     * @param topic the first part of the rule's name: {@code name} for {@code name.of-kin}
     * @param rule the constant; its name is the second part
     * @param weight the weight of the vote, without unit; negative if it speaks against the answer
     * @param sentence one sentence for an editor that says when the rule votes
     * @return the definition
     */
    public static Definition of(String topic, Enum<?> rule, double weight, String sentence) {
      String name = topic + "." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Definition(new Vote(name, weight), sentence);
    }
  }

  /** Returns what the rule is. */
  Definition definition();

  /**
   * Returns the vote of the rule. If its votes have different weights, returns the greatest one.
   */
  default Vote vote() {
    return definition().vote();
  }

  /** Returns one sentence for an editor that says when the rule votes. */
  default String sentence() {
    return definition().sentence();
  }

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
}
