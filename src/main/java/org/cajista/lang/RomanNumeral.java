package org.cajista.lang;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numerals from 1 to 3999, in capitals or small letters. */
public final class RomanNumeral {
  private static final int LAST = 3999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /**
   * The forms that printers also use: four equal signs in a row, a {@code j} for the last {@code
   * i}.
   */
  private static final Pattern PRINTED =
      Pattern.compile("m{0,3}(cm|cd|d?c{0,4})(xc|xl|l?x{0,4})(ix|iv|v?i{0,4}|v?i{0,3}j)");

  private RomanNumeral() {}

  /** True if {@code c} can be a sign of a numeral; a {@code j} is an {@code i}. */
  public static boolean isSign(char c) {
    return "ivxlcdmjIVXLCDMJ".indexOf(c) >= 0;
  }

  /** Returns the value of a numeral that keeps the rules; 0 if {@code text} is no such numeral. */
  public static int value(String text) {
    String numeral = text.toLowerCase(Locale.ROOT);
    int value = sum(numeral);
    // «iiii» has a sum too, but the rules write «iv»
    return value > 0 && value <= LAST && write(value).equals(numeral) ? value : 0;
  }

  /**
   * Returns the value of a numeral as old prints have them too: {@code iiii}, {@code viij}; or 0.
   */
  public static int printedValue(String text) {
    String numeral = text.toLowerCase(Locale.ROOT);
    return PRINTED.matcher(numeral).matches() ? sum(numeral) : 0;
  }

  /** Returns the numeral of {@code number}, in small letters. */
  public static String write(int number) {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("no Roman numeral for " + number);
    }
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

  /** A smaller sign before a greater one is subtracted. Returns 0 if any character is no sign. */
  private static int sum(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int here = value(numeral.charAt(i));
      int next = i + 1 < numeral.length() ? value(numeral.charAt(i + 1)) : 0;
      if (here == 0) {
        return 0;
      }
      sum += here < next ? -here : here;
    }
    return sum;
  }

  private static int value(char sign) {
    return switch (sign) {
      case 'm' -> 1000;
      case 'd' -> 500;
      case 'c' -> 100;
      case 'l' -> 50;
      case 'x' -> 10;
      case 'v' -> 5;
      case 'i', 'j' -> 1;
      default -> 0;
    };
  }
}
