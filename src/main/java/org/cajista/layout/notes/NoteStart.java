package org.cajista.layout.notes;

import org.cajista.lang.NoteSigns;
import org.cajista.report.Votes;

/** A line that may begin a note, and the votes on it. */
final class NoteStart {
  private final int page;
  private final int line;
  private final NoteSigns.Sign sign;
  private final String form;
  private final Votes votes;

  /**
   * @param page the index of its page
   * @param line its index on the page
   * @param form its sign without the number
   * @param votes what is known of the line alone
   */
  NoteStart(int page, int line, NoteSigns.Sign sign, String form, Votes votes) {
    this.page = page;
    this.line = line;
    this.sign = sign;
    this.form = form;
    this.votes = votes;
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

  String form() {
    return form;
  }

  /** What the line alone weighs, before the run of the numbers has voted. */
  double weight() {
    return votes.sum();
  }

  /** Whether it is called and stands where a note may begin. */
  boolean isLikely() {
    return votes.sum() > NoteStartRule.CALLED.weight() + NoteStartRule.SIGN.weight();
  }

  Votes votes() {
    return votes;
  }

  /** Whether the votes are enough. */
  boolean begins() {
    return votes.sum() >= NoteStartRule.ENOUGH.weight();
  }
}
