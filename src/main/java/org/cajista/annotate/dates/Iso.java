package org.cajista.annotate.dates;

import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.model.value.DateValue;

/** Dates as ISO 8601 writes them, in the precision that is known. */
public final class Iso {
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
