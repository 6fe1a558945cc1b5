package org.cajista.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.model.value.IsoDate;

/** Checks the days of a date against the calendar. */
final class LeapDays {
  private static final int FEBRUARY = 2;
  private static final int LEAP_DAY = 29;
  private static final int COMMON_YEAR = 2001;

  private LeapDays() {}

  /**
   * Returns the date where the calendar has its days. A night {@code del 28 al 29 de febrero} of a
   * year without a 29th ends on the first of March, and is a doubt.
   */
  static Optional<DateSpan> day(DateSpan span) {
    if (!exists(span.first())) {
      return Optional.empty();
    }
    if (span.last().isEmpty() || exists(span.last().get())) {
      return Optional.of(span);
    }
    Moment last = span.last().get();
    return last.month() == FEBRUARY && last.day() == LEAP_DAY
        ? Optional.of(new DateSpan(span.first(), Optional.of(nextDay(last))))
        : Optional.empty();
  }

  /** Returns the day of a moment that names one; of no year, that of a common year. */
  static Optional<LocalDate> date(Moment moment) {
    boolean day = moment.day() > 0 && moment.month() > 0 && exists(moment);
    int year = moment.hasYear() ? moment.year() : COMMON_YEAR;
    return day && IsoDate.exists(year, moment.month(), moment.day())
        ? Optional.of(LocalDate.of(year, moment.month(), moment.day()))
        : Optional.empty();
  }

  private static boolean exists(Moment moment) {
    return IsoDate.exists(moment.year(), moment.month(), moment.day());
  }

  private static Moment nextDay(Moment last) {
    return new Moment(
        last.from(), last.to(), last.unit(), 1, FEBRUARY + 1, last.year(), 0, 0, true);
  }
}
