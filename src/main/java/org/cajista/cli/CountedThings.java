package org.cajista.cli;

import java.util.Locale;

/** Numbers and counted things, as the program prints them. */
final class CountedThings {

  private CountedThings() {}

  /** {@code 1 page}, {@code 1,619 pages}. */
  static String count(int n, String thing) {
    return number(n) + " " + thing + (n == 1 ? "" : "s");
  }

  /** {@code 1,619}. */
  static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
