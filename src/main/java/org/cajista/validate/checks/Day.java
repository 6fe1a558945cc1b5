package org.cajista.validate.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in an attribute of TEI ({@code teidata.temporal.w3c}, without hours): {@code 1936-04-24},
 * {@code 1936-04}, {@code 1936}, {@code --04-24}, {@code --04}.
 *
 * @param year empty if not given
 * @param month -1 if not given
 * @param day -1 if not given
 */
record Day(OptionalInt year, int month, int day) {
  private static final Pattern WITH_YEAR =
      Pattern.compile("(-?\\d{4,9})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*|Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern WITHOUT = Pattern.compile("--(\\d{2})(?:-(\\d{2}))?");
  private static final int LEAP_YEAR = 2000;

  /**
   * Returns the date in {@code value}, even if it does not exist in the calendar; empty if it is
   * not a date.
   */
  static Optional<Day> of(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = WITH_YEAR.matcher(value);
    if (matcher.matches()) {
      OptionalInt year = OptionalInt.of(Integer.parseInt(matcher.group(1)));
      return Optional.of(new Day(year, number(matcher.group(2)), number(matcher.group(3))));
    }
    matcher = WITHOUT.matcher(value);
    return matcher.matches()
        ? Optional.of(
            new Day(OptionalInt.empty(), number(matcher.group(1)), number(matcher.group(2))))
        : Optional.empty();
  }

  private static int number(String figures) {
    // «00» is not a month
    return figures == null ? -1 : Integer.parseInt(figures);
  }

  /** True if the date exists in the calendar. */
  boolean isReal() {
    if (month == -1) {
      return true;
    }
    if (month < 1 || month > 12) {
      return false;
    }
    return day == -1 || day >= 1 && day <= daysOfMonth();
  }

  private int daysOfMonth() {
    int leap = year.isPresent() ? year.getAsInt() : LEAP_YEAR;
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(leap));
  }

  /**
   * Returns a number for the earliest possible moment, which grows with time; empty without a year.
   */
  OptionalInt first() {
    return moment(0);
  }

  /**
   * Returns a number for the latest possible moment, which grows with time; empty without a year.
   */
  OptionalInt last() {
    return moment(99);
  }

  private OptionalInt moment(int open) {
    return year.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            year.getAsInt() * 10_000 + (month < 0 ? open : month) * 100 + (day < 0 ? open : day));
  }

  /** True if year, month and day are given and the day exists. */
  boolean isWhole() {
    return year.isPresent() && month > 0 && day > 0 && isReal();
  }

  /** Returns the day of the week, if the date {@linkplain #isWhole() is whole}. */
  DayOfWeek weekday() {
    return LocalDate.of(year.getAsInt(), month, day).getDayOfWeek();
  }

  /** Returns the day of the week of the same date in the Julian calendar («Old Style»). */
  DayOfWeek julianWeekday() {
    int years = month > 2 ? year.getAsInt() : year.getAsInt() - 1;
    int months = month > 2 ? month + 1 : month + 13;
    long julianDay = Math.floorDiv(1461L * years, 4) + (long) (30.6001 * months) + day + 1_720_995L;
    return DayOfWeek.of((int) Math.floorMod(julianDay, 7L) + 1);
  }

  /** True if {@code first} is not after {@code last}, as far as both are given. */
  static boolean inOrder(Day first, Day last) {
    OptionalInt start = first.first();
    OptionalInt end = last.last();
    return start.isEmpty() || end.isEmpty() || start.getAsInt() <= end.getAsInt();
  }
}
