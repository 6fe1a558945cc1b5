package org.cajista.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The votes on one answer and their sum, which decides. The sum is computed in the order of the
 * votes; the votes of a group are summed before they are added. Not thread-safe.
 */
public final class Votes {
  private final List<Vote> list = new ArrayList<>();
  private double sum;

  /** Returns the one vote of {@code rule}, which decides alone. */
  public static Votes of(Rule rule) {
    return new Votes().cast(rule);
  }

  /** Adds the vote of {@code rule}, and returns these votes. */
  public Votes cast(Rule rule) {
    list.add(rule.vote());
    sum += rule.weight();
    return this;
  }

  /** Adds the vote of {@code rule} if {@code applies}, and returns these votes. */
  public Votes castIf(boolean applies, Rule rule) {
    return applies ? cast(rule) : this;
  }

  /**
   * Adds a vote of {@code rule} with the weight {@code weight}, and returns these votes. A weight
   * of 0 adds no vote.
   */
  public Votes cast(Rule rule, double weight) {
    if (weight != 0) {
      list.add(new Vote(rule.id(), weight));
      sum += weight;
    }
    return this;
  }

  /**
   * Adds all votes of {@code group}, and returns these votes. Their sum is added as a whole, not
   * vote by vote.
   */
  public Votes add(Votes group) {
    list.addAll(group.list);
    sum += group.sum;
    return this;
  }

  /** Returns the sum of all votes. */
  public double sum() {
    return sum;
  }

  /** Returns the votes in the order in which they were cast. */
  public List<Vote> list() {
    return Collections.unmodifiableList(list);
  }
}
