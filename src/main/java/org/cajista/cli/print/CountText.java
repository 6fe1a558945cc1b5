package org.cajista.cli.print;

import java.util.Locale;

/** Numbers and counted things, as the program prints them. */
public final class CountText {

  private CountText() {}

  /** {@code 1 page}, {@code 1,619 pages}. */
  public static String count(int n, String thing) {
    return number(n) + " " + thing + (n == 1 ? "" : "s");
  }

  /** {@code 1,619}. */
  public static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
