package org.cajista.annotate.dates.grammar;

/** What the slots of a pattern hold while it is read. */
final class SlotValues {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;

  private final int[] values = new int[Slot.values().length];
  private int seasonEnd;
  private boolean doubtful;
  private boolean shortYear;

  void put(Slot slot, int value) {
    values[slot.ordinal()] = value;
  }

  void putSeason(int firstMonth, int lastMonth) {
    put(Slot.SEASON, firstMonth);
    seasonEnd = lastMonth;
  }

  /** The last two figures of a year of the document's century. */
  void putShortYear(int figures) {
    shortYear = true;
    put(Slot.YEAR, figures);
  }

  void doubt() {
    doubtful = true;
  }

  /** What a slot holds; 0 where nothing. */
  int value(Slot slot) {
    return values[slot.ordinal()];
  }

  private boolean has(Slot slot) {
    return value(slot) > 0;
  }

  /**
   * The moment that the slots name, on the tokens {@code from} to {@code to}.
   *
   * @param century the first year of the century that a decade without one belongs to
   */
  Moment moment(int from, int to, int century) {
    if (has(Slot.CENTURY) && has(Slot.TENS)) {
      int first = (value(Slot.CENTURY) - 1) * CENTURY + value(Slot.TENS);
      return age(from, to, first, first + DECADE - 1);
    }
    if (has(Slot.CENTURY)) {
      int last = Math.max(value(Slot.CENTURY), value(Slot.CENTURY2));
      return age(from, to, (value(Slot.CENTURY) - 1) * CENTURY + 1, last * CENTURY);
    }
    if (has(Slot.TENS)) {
      int first = (has(Slot.HUNDREDS) ? value(Slot.HUNDREDS) : century) + value(Slot.TENS);
      return age(from, to, first, first + DECADE - 1);
    }
    int decade = Math.max(value(Slot.DECADE), value(Slot.DECADES));
    if (decade > 0) {
      return age(from, to, decade, decade + DECADE - 1);
    }
    if (shortYear) {
      put(Slot.YEAR, century + value(Slot.YEAR));
    }
    if (has(Slot.SEASON)) {
      return season(from, to);
    }
    int day = value(Slot.DAY);
    int month = value(Slot.MONTH);
    Moment.Unit unit = day > 0 ? Moment.Unit.DAY : month > 0 ? Moment.Unit.MONTH : Moment.Unit.YEAR;
    return new Moment(from, to, unit, day, month, value(Slot.YEAR), 0, 0, doubtful);
  }

  /** A winter ends in the year that it is called by, unless it is called by two. */
  private Moment season(int from, int to) {
    int first = value(Slot.SEASON);
    int year = value(Slot.YEAR);
    boolean overNewYear = seasonEnd < first && !has(Slot.YEAR2) && year > 0;
    int begins = overNewYear ? year - 1 : year;
    int ends = has(Slot.YEAR2) ? value(Slot.YEAR2) : year;
    return new Moment(from, to, Moment.Unit.SEASON, 0, first, begins, seasonEnd, ends, doubtful);
  }

  private Moment age(int from, int to, int first, int last) {
    return new Moment(from, to, Moment.Unit.AGE, 0, 0, first, 0, last, doubtful);
  }
}
