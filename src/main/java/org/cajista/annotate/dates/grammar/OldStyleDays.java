package org.cajista.annotate.dates.grammar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The number of days by which the Julian calendar is behind the Gregorian one: from 10 (1582) to
 * 13.
 */
public final class OldStyleDays {
  private static final int LEAST_BEHIND = 10;
  private static final int MOST_BEHIND = 13;

  private OldStyleDays() {}

  /** True if two days can be one day by both calendars: 25 October and 7 November. */
  public static boolean isPair(LocalDate julian, LocalDate gregorian) {
    long behind = ChronoUnit.DAYS.between(julian, gregorian);
    return behind >= LEAST_BEHIND && behind <= MOST_BEHIND;
  }

  /**
   * True if two days of one month can be one day by both calendars.
   *
   * @param julian the day by the old calendar
   * @param gregorian the token that may be the day by the new one
   */
  static boolean isPair(int julian, Token gregorian) {
    int behind = gregorian.isDay() ? gregorian.number() - julian : 0;
    return behind >= LEAST_BEHIND && behind <= MOST_BEHIND;
  }
}
