package org.cajista.annotate.dates.grammar;

/**
 * The number of days by which the Julian calendar is behind the Gregorian one: from 10 (1582) to
 * 13.
 */
public final class OldStyleDays {
  private static final int LEAST_BEHIND = 10;
  private static final int MOST_BEHIND = 13;

  private OldStyleDays() {}

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
