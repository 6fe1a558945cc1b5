package org.cajista.eval;

import java.util.function.UnaryOperator;

/** The value of a {@code date} as one string, so that equal values are equal strings. */
final class DateText {
  private static final int YEAR = 4;

  private DateText() {}

  /**
   * The value; empty where there is none. A season or decade is compared by its years: which month
   * a season begins in is not for the measure to say.
   *
   * @param attributes gives the value of an attribute; empty for none
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
