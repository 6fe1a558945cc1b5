package org.cajista.layout;

/** Small Roman numerals, as the pages of front matter have them. */
final class Romans {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int MOST = 300;

  private Romans() {}

  /** The value of a numeral below 300; 0 where {@code text} is none. */
  static int read(String text) {
    int value = 0;
    String rest = text;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest.startsWith(SIGNS[i]) && value < MOST) {
        value += VALUES[i];
        rest = rest.substring(SIGNS[i].length());
      }
    }
    // «iiii» and the like read as numbers, but no numeral is written so
    return rest.isEmpty() && value > 0 && write(value).equals(text) ? value : 0;
  }

  /** The numeral of a number from 1 to 399. */
  static String write(int number) {
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
