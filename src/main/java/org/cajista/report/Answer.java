package org.cajista.report;

import java.util.List;
import java.util.Objects;

/**
 * One possible answer to a {@link Question} about a place in the source.
 *
 * @param text the answer in words, such as {@code the name of a person}
 * @param sum the sum of the votes
 * @param votes the votes for and against the answer
 */
public record Answer(String text, double sum, List<Vote> votes) {

  /** Copies the list. */
  public Answer {
    Objects.requireNonNull(text);
    votes = List.copyOf(votes);
  }

  /** Returns an answer with the present votes. */
  public static Answer of(String text, Votes votes) {
    return new Answer(text, votes.sum(), votes.list());
  }
}
