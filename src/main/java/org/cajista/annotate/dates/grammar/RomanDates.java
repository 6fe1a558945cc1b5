package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numbers of months and centuries. */
public final class RomanDates {
  private static final Pattern FORM =
      Pattern.compile("x{0,2}(ix|iv|v?i{0,3})", Pattern.CASE_INSENSITIVE);
  private static final String SIGNS = "ivx";
  private static final int[] WORTH = {1, 5, 10};

  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private RomanDates() {}

  /** The numbers from one on, in small letters. */
  static List<String> upTo(int last) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      String tens = "x".repeat(i / 10);
      numbers.add(tens + ONES.get(i % 10));
    }
    return numbers;
  }

  /** The value of a number up to 29, in capitals or small letters; 0 where it is none. */
  public static int value(String written) {
    if (written.isEmpty() || !FORM.matcher(written).matches()) {
      return 0;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    int value = 0;
    for (int i = 0; i < lower.length(); i++) {
      int sign = SIGNS.indexOf(lower.charAt(i));
      int next = i + 1 < lower.length() ? SIGNS.indexOf(lower.charAt(i + 1)) : -1;
      value += next > sign ? -WORTH[sign] : WORTH[sign];
    }
    return value;
  }
}
