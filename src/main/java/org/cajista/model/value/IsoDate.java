package org.cajista.model.value;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of dates as ISO 8601 writes them whether the calendar has them. */
public final class IsoDate {
  private static final Pattern PARTS = Pattern.compile("(-?\\d{4}|-)(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final int LEAP_YEAR = 2000; // a day of a year not known may be 29 February

  private IsoDate() {}

  /**
   * True if the calendar has the day.
   *
   * @param year 0 where not known, like {@code month} and {@code day}
   */
  public static boolean exists(int year, int month, int day) {
    if (month == 0 || day == 0) {
      return true;
    }
    return month <= LAST_MONTH
        && day <= YearMonth.of(year != 0 ? year : LEAP_YEAR, month).lengthOfMonth();
  }

  /** True if {@code iso} is a date of the calendar, in whatever precision. */
  public static boolean isReal(String iso) {
    Matcher parts = PARTS.matcher(iso);
    return parts.matches()
        && !iso.equals("-")
        && !parts.group(1).endsWith("0000") // before the year 1 stands -1
        && isPart(parts.group(2), LAST_MONTH)
        && isPart(parts.group(3), LAST_DAY)
        && exists(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  /**
   * True if the calendar has the days of {@code value}, and none ends before it begins. A day of
   * which only the number is known is none.
   */
  public static boolean isSound(DateValue value) {
    return isNoneOrReal(value.when())
        && isNoneOrReal(value.from())
        && isNoneOrReal(value.to())
        && isNoneOrReal(value.notBefore())
        && isNoneOrReal(value.notAfter())
        && inOrder(value.from(), value.to())
        && inOrder(value.notBefore(), value.notAfter());
  }

  private static boolean isNoneOrReal(String iso) {
    return iso.isEmpty() || isReal(iso);
  }

  private static boolean isPart(String figures, int last) {
    return figures == null || number(figures) >= 1 && number(figures) <= last;
  }

  private static int number(String figures) {
    return figures == null || figures.equals("-") ? 0 : Integer.parseInt(figures);
  }

  /**
   * True if {@code last} is not before {@code first}, as far as both say. A date without a year, or
   * none, leaves it open.
   */
  public static boolean inOrder(String first, String last) {
    Matcher one = PARTS.matcher(first);
    Matcher other = PARTS.matcher(last);
    if (!one.matches() || !other.matches() || isYearless(one) || isYearless(other)) {
      return true;
    }
    for (int part = 1; part <= one.groupCount(); part++) {
      if (one.group(part) == null || other.group(part) == null) {
        return true;
      }
      int difference = Integer.compare(number(one.group(part)), number(other.group(part)));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return true;
  }

  private static boolean isYearless(Matcher parts) {
    return parts.group(1).equals("-");
  }
}
