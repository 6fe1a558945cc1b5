package org.cajista.report;

import java.util.List;
import java.util.Objects;

/**
 * One possible answer to a {@link Question} about a place.
 *
 * @param text the answer in words: {@code the name of a person}
 * @param sum what its votes weigh together
 * @param votes what speaks for and against it
 */
public record Answer(String text, double sum, List<Vote> votes) {

  public Answer {
    Objects.requireNonNull(text);
    votes = List.copyOf(votes);
  }

  /** An answer with its votes as they are now. */
  public static Answer of(String text, Votes votes) {
    return new Answer(text, votes.sum(), votes.list());
  }
}
