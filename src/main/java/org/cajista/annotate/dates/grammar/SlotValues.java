package org.cajista.annotate.dates.grammar;

import java.time.YearMonth;
import org.cajista.lang.DateSlot;

/** The values of the slots of a pattern while it is read. */
final class SlotValues {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int COMMON_YEAR = 1999;

  private final int[] values = new int[DateSlot.values().length];
  private int seasonEnd;
  private boolean doubtful;
  private boolean shortYear;

  void put(DateSlot slot, int value) {
    values[slot.ordinal()] = value;
  }

  void putSeason(int firstMonth, int lastMonth) {
    put(DateSlot.SEASON, firstMonth);
    seasonEnd = lastMonth;
  }

  /** The last two figures of a year of the document's century. */
  void putShortYear(int figures) {
    shortYear = true;
    put(DateSlot.YEAR, figures);
  }

  boolean isShortYear() {
    return shortYear;
  }

  /** Takes over the year of another reading, with its doubt. */
  void putYear(SlotValues other) {
    put(DateSlot.YEAR, other.value(DateSlot.YEAR));
    doubtful |= other.doubtful;
  }

  void doubt() {
    doubtful = true;
  }

  /** Returns what a slot holds; 0 if nothing. */
  int value(DateSlot slot) {
    return values[slot.ordinal()];
  }

  private boolean has(DateSlot slot) {
    return value(slot) > 0;
  }

  /**
   * Returns the moment that the slots name, on the tokens {@code from} to {@code to}.
   *
   * @param century the first year of the century that a decade without one belongs to
   */
  Moment moment(int from, int to, int century) {
    if (has(DateSlot.CENTURY) && has(DateSlot.TENS)) {
      int first = (value(DateSlot.CENTURY) - 1) * CENTURY + value(DateSlot.TENS);
      return age(from, to, first, first + years());
    }
    if (has(DateSlot.CENTURY)) {
      int last = Math.max(value(DateSlot.CENTURY), value(DateSlot.CENTURY2));
      return age(from, to, (value(DateSlot.CENTURY) - 1) * CENTURY + 1, last * CENTURY);
    }
    if (has(DateSlot.TENS)) {
      int first =
          (has(DateSlot.HUNDREDS) ? value(DateSlot.HUNDREDS) : century) + value(DateSlot.TENS);
      return age(from, to, first, first + years());
    }
    int decade = Math.max(value(DateSlot.DECADE), value(DateSlot.DECADES));
    if (decade > 0) {
      return age(from, to, decade, decade + DECADE - 1);
    }
    if (shortYear) {
      put(DateSlot.YEAR, century + value(DateSlot.YEAR));
      boolean both = has(DateSlot.YEAR2) && value(DateSlot.YEAR2) < CENTURY; // winter 40-41
      put(DateSlot.YEAR2, both ? century + value(DateSlot.YEAR2) : value(DateSlot.YEAR2));
    }
    if (has(DateSlot.SEASON)) {
      return season(from, to);
    }
    int month = value(DateSlot.MONTH);
    int day = has(DateSlot.LAST) ? lastDay(month) : value(DateSlot.DAY);
    Moment.Unit unit = day > 0 ? Moment.Unit.DAY : month > 0 ? Moment.Unit.MONTH : Moment.Unit.YEAR;
    return new Moment(from, to, unit, day, month, value(DateSlot.YEAR), 0, 0, doubtful);
  }

  /** Returns the last day of a month; of a February without year that of a common year. */
  private int lastDay(int month) {
    return YearMonth.of(has(DateSlot.YEAR) ? value(DateSlot.YEAR) : COMMON_YEAR, month)
        .lengthOfMonth();
  }

  /** A winter ends in the year that it is called by, unless it is called by two. */
  private Moment season(int from, int to) {
    int first = value(DateSlot.SEASON);
    int year = value(DateSlot.YEAR);
    boolean overNewYear = seasonEnd < first && !has(DateSlot.YEAR2) && year > 0;
    int begins = overNewYear ? year - 1 : year;
    int ends = has(DateSlot.YEAR2) ? value(DateSlot.YEAR2) : year;
    return new Moment(from, to, Moment.Unit.SEASON, 0, first, begins, seasonEnd, ends, doubtful);
  }

  /** Returns how many years lie between the first and the last one of a decade or of two. */
  private int years() {
    int decades = Math.max(0, value(DateSlot.TENS2) - value(DateSlot.TENS));
    return decades + DECADE - 1;
  }

  private Moment age(int from, int to, int first, int last) {
    return new Moment(from, to, Moment.Unit.AGE, 0, 0, first, 0, last, doubtful);
  }
}
