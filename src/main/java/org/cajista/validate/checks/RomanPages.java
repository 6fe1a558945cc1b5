package org.cajista.validate.checks;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numbers as pages bear them: {@code xiv}, {@code IX}. */
final class RomanPages {
  private static final Pattern FORM =
      Pattern.compile("(?=.)m{0,3}(cm|cd|d?c{0,4})(xc|xl|l?x{0,4})(ix|iv|v?i{0,4}|v?i{0,3}j)");

  private RomanPages() {}

  /** The value; nothing if {@code number} is none. */
  static OptionalInt value(String number) {
    String lower = number.toLowerCase(Locale.ROOT);
    if (!FORM.matcher(lower).matches()) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < lower.length(); i++) {
      int here = value(lower.charAt(i));
      int next = i + 1 < lower.length() ? value(lower.charAt(i + 1)) : 0;
      value += here < next ? -here : here;
    }
    return OptionalInt.of(value);
  }

  private static int value(char c) {
    return switch (c) {
      case 'm' -> 1000;
      case 'd' -> 500;
      case 'c' -> 100;
      case 'l' -> 50;
      case 'x' -> 10;
      case 'v' -> 5;
      default -> 1;
    };
  }
}
