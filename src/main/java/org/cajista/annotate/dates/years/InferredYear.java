package org.cajista.annotate.dates.years;

import java.util.Optional;

/** The year of a date that does not say its own, from one date or span whose year is known. */
final class InferredYear {
  private static final int OVER_NEW_YEAR = 8; // this many months back is rather the next year
  private static final int LONG_AGO = 8; // months
  private static final int SEPTEMBER = 9;
  private static final int SPRING = 4; // a month in which nobody speaks of this winter any more
  private static final int MONTHS = 12;
  private static final int HALF_A_YEAR = 6; // months
  private static final int FEW_YEARS = 5;

  private InferredYear() {}

  /** Returns the first year of a heading's few years: a chapter begins in it. */
  static Optional<Integer> begins(PartialDate years, PartialDate date) {
    boolean few = years.lastYear() - years.year() <= FEW_YEARS;
    boolean ends =
        date.isOverNewYear() && years.lastYear() > years.year(); // the first whole winter
    return few ? Optional.of(ends ? years.year() + 1 : years.year()) : Optional.empty();
  }

  /** Returns the year of a date in a heading's span of up to twelve months. */
  static Optional<Integer> within(PartialDate span, PartialDate date) {
    return span.year() == span.lastYear() ? Optional.of(span.year()) : ofTwelve(span, date.month());
  }

  /**
   * Returns the year of a month where twelve months over a new year are announced: {@code An III}.
   */
  static Optional<Integer> ofTwelve(PartialDate span, int month) {
    boolean twelve = span.month() > 0 && span.lastYear() == span.year() + 1 && month > 0;
    return twelve
        ? Optional.of(month >= span.month() ? span.year() : span.lastYear())
        : Optional.empty();
  }

  /**
   * Returns the year of a date after the last one: a story goes on, and seldom back, unless a word
   * says so.
   */
  static int inOrder(PartialDate last, PartialDate date, DateQuestion.Side side) {
    int month = date.month();
    if (date.isOverNewYear() && last.month() > 0 && last.year() == last.lastYear()) {
      return winter(last, side);
    }
    boolean earlier = side == DateQuestion.Side.EARLIER && month - last.month() >= HALF_A_YEAR;
    boolean said = side == DateQuestion.Side.BEFORE || side == DateQuestion.Side.AFTER;
    if ((said || earlier) && last.month() > 0 && month > 0) {
      boolean before = side != DateQuestion.Side.AFTER;
      return before
          ? last.year() - (month < last.month() ? 0 : 1)
          : last.lastYear() + (month > last.month() ? 0 : 1);
    }
    if (last.isOverNewYear()) {
      return month >= SEPTEMBER ? last.year() : last.lastYear();
    }
    if (last.lastYear() > last.year()) {
      return within(last, date).orElse(last.lastYear());
    }
    boolean next = last.month() > 0 && month > 0 && last.month() - month > OVER_NEW_YEAR;
    return next ? last.year() + 1 : last.year();
  }

  /** Returns the year in which the winter ends that is meant after a date. */
  private static int winter(PartialDate last, DateQuestion.Side side) {
    boolean inWinter = last.month() < SPRING;
    boolean back = side == DateQuestion.Side.BEFORE || side == DateQuestion.Side.EARLIER;
    return inWinter || back && last.month() < MONTHS ? last.year() : last.year() + 1;
  }

  /**
   * Returns the year of the last such month up to the letter's own, since a letter looks back; but
   * a month so long ago is rather the one to come.
   */
  static int lastBefore(PartialDate written, PartialDate date) {
    if (date.isOverNewYear()) { // a winter is called by the year in which it ends
      return written.month() == MONTHS ? written.year() + 1 : written.year();
    }
    if (written.month() == 0 || date.month() == 0) {
      return written.year();
    }
    int ahead = date.month() - written.month();
    boolean soon = ahead <= 1 || MONTHS - ahead > LONG_AGO;
    if (ahead > 0) {
      return soon ? written.year() : written.year() - 1;
    }
    return -ahead > LONG_AGO ? written.year() + 1 : written.year();
  }

  /** Returns the year of the next such month from the letter's own on. */
  static int next(PartialDate written, PartialDate date) {
    if (date.isOverNewYear()) {
      return written.month() > 2 ? written.year() + 1 : written.year();
    }
    return date.lastMonth() < written.month() ? written.year() + 1 : written.year();
  }
}
