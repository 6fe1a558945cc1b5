package org.cajista.layout;

import org.cajista.lang.NoteSigns;
import org.cajista.report.Votes;

/** A line that may begin a note, and the votes on it. */
final class NoteStart {
  private final int page;
  private final int line;
  private final NoteSigns.Sign sign;
  private final Votes votes;
  private final double weight;

  /**
   * @param page the index of its page
   * @param line its index on the page
   * @param votes what is known of the line alone
   */
  NoteStart(int page, int line, NoteSigns.Sign sign, Votes votes) {
    this.page = page;
    this.line = line;
    this.sign = sign;
    this.votes = votes;
    this.weight = votes.sum();
  }

  int page() {
    return page;
  }

  int line() {
    return line;
  }

  NoteSigns.Sign sign() {
    return sign;
  }

  /** What the line alone weighs, whatever the run of the numbers says. */
  double weight() {
    return weight;
  }

  Votes votes() {
    return votes;
  }

  /** Whether the votes are enough. */
  boolean begins() {
    return votes.sum() >= NoteStartRule.ENOUGH.weight();
  }
}
