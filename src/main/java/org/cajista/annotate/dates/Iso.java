package org.cajista.annotate.dates;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.model.DateValue;

/** Dates as ISO 8601 writes them, in the precision that is known. */
public final class Iso {
  private static final Pattern PARTS = Pattern.compile("(-|\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final int LEAP_YEAR = 2000; // a day of a year not known may be 29 February

  private Iso() {}

  /**
   * {@code 1936-04-24}, {@code 1936-04}, {@code 1936}; with no year {@code --04-24}, {@code --04},
   * {@code ---24}.
   *
   * @param year 0 where not known, like {@code month} and {@code day}
   */
  static String of(int year, int month, int day) {
    StringBuilder iso = new StringBuilder();
    iso.append(year > 0 ? "0".repeat(Math.max(0, 4 - String.valueOf(year).length())) + year : "-");
    iso.append(year == 0 && month == 0 && day > 0 ? "-" : ""); // ---07
    for (int part : new int[] {month, day}) {
      if (part > 0) {
        iso.append(part < 10 ? "-0" : "-").append(part);
      }
    }
    return iso.toString();
  }

  /** True if the calendar has the day. */
  public static boolean exists(int year, int month, int day) {
    if (month == 0 || day == 0) {
      return true;
    }
    return month <= 12 && day <= YearMonth.of(year > 0 ? year : LEAP_YEAR, month).lengthOfMonth();
  }

  /**
   * True if the calendar has the days of {@code value}, and none ends before it begins. A day of
   * which only the number is known is none.
   */
  public static boolean isSound(DateValue value) {
    return isReal(value.when())
        && isReal(value.from())
        && isReal(value.to())
        && isReal(value.notBefore())
        && isReal(value.notAfter())
        && inOrder(value.from(), value.to())
        && inOrder(value.notBefore(), value.notAfter());
  }

  private static boolean isReal(String iso) {
    Matcher parts = PARTS.matcher(iso);
    return iso.isEmpty()
        || parts.matches()
            && isPart(parts.group(2), LAST_MONTH)
            && isPart(parts.group(3), LAST_DAY)
            && exists(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  private static boolean isPart(String figures, int last) {
    return figures == null || number(figures) >= 1 && number(figures) <= last;
  }

  private static int number(String figures) {
    return figures == null || figures.equals("-") ? 0 : Integer.parseInt(figures);
  }

  /** As far as both say; years that are not told leave it open. */
  private static boolean inOrder(String first, String last) {
    int common = Math.min(first.length(), last.length());
    boolean open = first.startsWith("-") || last.startsWith("-");
    return open || first.substring(0, common).compareTo(last.substring(0, common)) <= 0;
  }

  static String first(Moment moment) {
    return moment.unit() == Moment.Unit.UNKNOWN
        ? ""
        : of(moment.year(), moment.month(), moment.day());
  }

  static String last(Moment moment) {
    return switch (moment.unit()) {
      case UNKNOWN -> "";
      case AGE -> of(moment.lastYear(), 0, 0);
      case SEASON ->
          of(moment.lastYear() > 0 ? moment.lastYear() : moment.year(), moment.lastMonth(), 0);
      default -> of(moment.year(), moment.month(), moment.day());
    };
  }

  /** Returns the value of one moment (att.datable.w3c). */
  static DateValue value(Moment moment) {
    return switch (moment.unit()) {
      case AGE -> DateValue.between(first(moment), last(moment));
      case SEASON -> DateValue.between(first(moment), last(moment));
      default -> DateValue.when(first(moment));
    };
  }
}
