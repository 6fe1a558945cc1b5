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
 * A date as TEI's attributes have it ({@code teidata.temporal.w3c}, without hours): {@code
 * 1936-04-24}, {@code 1936-04}, {@code 1936}, {@code --04-24}, {@code --04}.
 *
 * @param year none where the date leaves it open
 * @param month -1 where the date leaves it open
 * @param day -1 where the date leaves it open
 */
record Day(OptionalInt year, int month, int day) {
  private static final Pattern WITH_YEAR =
      Pattern.compile("(-?\\d{4,9})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*|Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern WITHOUT = Pattern.compile("--(\\d{2})(?:-(\\d{2}))?");
  private static final int LEAP_YEAR = 2000;

  /** What {@code value} says, whether there is such a day or not; nothing if it is no date. */
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
    // «00» is no month
    return figures == null ? -1 : Integer.parseInt(figures);
  }

  /** Whether the calendar has it. */
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

  /** A number that grows with time, of the first moment that may be meant; none without year. */
  OptionalInt first() {
    return moment(0);
  }

  /** The same of the last moment. */
  OptionalInt last() {
    return moment(99);
  }

  private OptionalInt moment(int open) {
    return year.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            year.getAsInt() * 10_000 + (month < 0 ? open : month) * 100 + (day < 0 ? open : day));
  }

  /** Whether it says year, month and day, and there is such a day. */
  boolean isWhole() {
    return year.isPresent() && month > 0 && day > 0 && isReal();
  }

  /** Its day of the week, if it {@linkplain #isWhole() is whole}. */
  DayOfWeek weekday() {
    return LocalDate.of(year.getAsInt(), month, day).getDayOfWeek();
  }

  /** The day of the week that the same figures mean in the Julian calendar, the «Old Style». */
  DayOfWeek julianWeekday() {
    int years = month > 2 ? year.getAsInt() : year.getAsInt() - 1;
    int months = month > 2 ? month + 1 : month + 13;
    long julianDay = Math.floorDiv(1461L * years, 4) + (long) (30.6001 * months) + day + 1_720_995L;
    return DayOfWeek.of((int) Math.floorMod(julianDay, 7L) + 1);
  }

  /** Whether {@code first} is not after {@code last}, as far as both say. */
  static boolean inOrder(Day first, Day last) {
    OptionalInt start = first.first();
    OptionalInt end = last.last();
    return start.isEmpty() || end.isEmpty() || start.getAsInt() <= end.getAsInt();
  }
}
