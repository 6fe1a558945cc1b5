package org.cajista.annotate.dates.years;

import java.util.Optional;

/** The year of a date that does not say its own, from one date or span whose year is known. */
final class InferredYear {
  private static final int OVER_NEW_YEAR = 8; // this many months back is rather the next year
  private static final int LONG_AGO = 8; // months
  private static final int SEPTEMBER = 9;
  private static final int MONTHS = 12;
  private static final int FEW_YEARS = 5;

  private InferredYear() {}

  /** Returns the first year of a heading's few years: a chapter begins in it. */
  static Optional<Integer> begins(PartialDate years) {
    boolean few = years.lastYear() - years.year() <= FEW_YEARS;
    return few ? Optional.of(years.year()) : Optional.empty();
  }

  /** Returns the year of a month in a heading's span of up to twelve months. */
  static Optional<Integer> within(PartialDate span, int month) {
    return span.year() == span.lastYear() ? Optional.of(span.year()) : ofTwelve(span, month);
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

  /** Returns the year of {@code month} after the last date: a story goes on, and seldom back. */
  static int inOrder(PartialDate last, int month) {
    if (last.isOverNewYear()) {
      return month >= SEPTEMBER ? last.year() : last.lastYear();
    }
    if (last.lastYear() > last.year()) {
      return within(last, month).orElse(last.lastYear());
    }
    boolean next = last.month() > 0 && month > 0 && last.month() - month > OVER_NEW_YEAR;
    return next ? last.year() + 1 : last.year();
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
