package org.cajista.eval;

import java.util.function.UnaryOperator;

/** The value of a {@code date} as one string, so that equal values are equal strings. */
final class DateText {
  private static final int YEAR = 4;

  private DateText() {}

  /**
   * Returns the value; empty if there is none. A season or a decade is compared only by its years,
   * because it is not defined in which month a season begins.
   *
   * @param attributes returns the value of an attribute; empty if there is none
   */
  static String of(UnaryOperator<String> attributes) {
    String when = attributes.apply("when");
    if (!when.isEmpty()) {
      return when;
    }
    String from = attributes.apply("from");
    String to = attributes.apply("to");
    if (!from.isEmpty() || !to.isEmpty()) {
      return from + ".." + to;
    }
    String notBefore = attributes.apply("notBefore");
    String notAfter = attributes.apply("notAfter");
    return notBefore.isEmpty() && notAfter.isEmpty()
        ? ""
        : "in " + year(notBefore) + ".." + year(notAfter);
  }

  private static String year(String date) {
    return date.substring(0, Math.min(YEAR, date.length()));
  }
}
