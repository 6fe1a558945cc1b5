package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or one sign.
 *
 * @param start offset in the passage, in UTF-16 code units
 * @param end offset after its last character
 * @param text as it stands, but for typographic apostrophes
 * @param lower in lower case
 * @param number its value, where it is a number of up to four digits; else {@link #NONE}
 * @param glued whether nothing stands between it and the token before
 */
record Token(int start, int end, String text, String lower, int number, boolean glued) {
  static final int NONE = -1;

  /** The token that stands outside of every text, so that neighbours need no special care. */
  static final Token OUTSIDE = new Token(0, 0, "", "", NONE, false);

  boolean is(String sign) {
    return text.equals(sign);
  }

  boolean isDash() {
    return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("‑");
  }

  boolean isNumber() {
    return number != NONE;
  }

  /** The number that its leading figures give. */
  int digits() {
    return numberOf(text.replaceAll("\\D.*", ""));
  }

  int length() {
    return end - start;
  }

  /** The tokens of a text; a run of letters and digits is one token. Linear. */
  static List<Token> of(CharSequence text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int lastEnd = -1;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        i++;
        continue;
      }
      int end = i + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      String shape = end - i == 1 && c == '’' ? "'" : text.subSequence(i, end).toString();
      String lower = shape.toLowerCase(Locale.ROOT);
      tokens.add(new Token(i, end, shape, lower, numberOf(shape), i == lastEnd));
      lastEnd = end;
      i = end;
    }
    return tokens;
  }

  private static int numberOf(String shape) {
    if (shape.isEmpty() || shape.length() > 4) {
      return NONE;
    }
    int value = 0;
    for (int i = 0; i < shape.length(); i++) {
      int digit = shape.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
