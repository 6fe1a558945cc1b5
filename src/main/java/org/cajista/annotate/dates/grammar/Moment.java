package org.cajista.annotate.dates.grammar;

/**
 * A point of the calendar as far as the text names it, and the tokens that name it.
 *
 * @param from the first token's index
 * @param to the index after the last token
 * @param unit how fine it is
 * @param day 1 to 31, or 0 if none is named
 * @param month 1 to 12, or 0; for a season its first month
 * @param year the year; 0 if none is named; the first year of a decade or century
 * @param lastMonth for a season its last month; else 0
 * @param lastYear the last year of a decade or century, or of a winter said to be of two years
 * @param doubtful true if the text puts a question mark to it
 */
public record Moment(
    int from,
    int to,
    Unit unit,
    int day,
    int month,
    int year,
    int lastMonth,
    int lastYear,
    boolean doubtful) {

  /** How fine a moment is. */
  public enum Unit {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    /** A decade or a century. */
    AGE,
    /** {@code ?} where a year should stand. */
    UNKNOWN
  }

  public static Moment year(int from, int to, int year, boolean doubtful) {
    return new Moment(from, to, Unit.YEAR, 0, 0, year, 0, 0, doubtful);
  }

  public static Moment day(int from, int to, int day, int month, int year) {
    return new Moment(from, to, Unit.DAY, day, month, year, 0, 0, false);
  }

  public Moment withYear(int other) {
    return new Moment(from, to, unit, day, month, other, lastMonth, lastYear, doubtful);
  }

  Moment withMonth(int other) {
    return new Moment(from, to, unit, day, other, year, lastMonth, lastYear, doubtful);
  }

  public Moment withTokens(int newFrom, int newTo) {
    return new Moment(newFrom, newTo, unit, day, month, year, lastMonth, lastYear, doubtful);
  }

  /** True if it is a day of which the text does not name the month. */
  public boolean lacksMonth() {
    return unit == Unit.DAY && month == 0;
  }

  public boolean hasYear() {
    return year > 0;
  }
}
