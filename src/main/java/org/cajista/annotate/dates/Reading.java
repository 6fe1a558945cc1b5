package org.cajista.annotate.dates;

import java.util.HashMap;
import java.util.Map;

/** What the slots of a pattern hold while it is read. */
final class Reading {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;

  private final Map<String, Integer> values = new HashMap<>();
  private boolean doubtful;

  void put(String slot, int value) {
    values.put(slot, value);
  }

  void doubt() {
    doubtful = true;
  }

  /** What a slot holds; 0 where nothing. */
  int value(String slot) {
    return values.getOrDefault(slot, 0);
  }

  /**
   * The moment that the slots name, on the tokens {@code from} to {@code to}.
   *
   * @param century the first year of the century that a decade without one belongs to
   */
  Moment moment(int from, int to, int century) {
    int year = value("year");
    int yearTo = value("year2");
    if (values.containsKey("century")) {
      int last = Math.max(value("century"), value("century2"));
      return age(from, to, (value("century") - 1) * CENTURY + 1, last * CENTURY);
    }
    if (values.containsKey("tens")) {
      return age(from, to, century + value("tens"), century + value("tens") + DECADE - 1);
    }
    if (values.containsKey("decade")) {
      return age(from, to, value("decade"), value("decade") + DECADE - 1);
    }
    if (values.containsKey("season")) {
      int first = value("season");
      int last = value("seasonTo");
      boolean overNewYear = last < first;
      int begins = overNewYear && yearTo == 0 && year > 0 ? year - 1 : year;
      int ends = yearTo > 0 ? yearTo : year;
      return new Moment(from, to, Moment.Unit.SEASON, 0, first, begins, last, ends, doubtful);
    }
    int day = value("day");
    int month = value("month");
    Moment.Unit unit = day > 0 ? Moment.Unit.DAY : month > 0 ? Moment.Unit.MONTH : Moment.Unit.YEAR;
    return new Moment(from, to, unit, day, month, year, 0, 0, doubtful);
  }

  private Moment age(int from, int to, int first, int last) {
    return new Moment(from, to, Moment.Unit.AGE, 0, 0, first, 0, last, doubtful);
  }
}
