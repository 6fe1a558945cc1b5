package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cajista.lang.RomanNumeral;

/**
 * A word, a number or one sign.
 *
 * @param start offset in the passage, in UTF-16 code units; of its bracket, where it is bracketed
 * @param end offset after its last character
 * @param text as it is in the text, but with one form of the apostrophe
 * @param lower in lower case
 * @param number its value, where it is a number of up to four digits; else {@link #NONE}
 * @param glued true if nothing stands between it and the token before
 */
public record Token(int start, int end, String text, String lower, int number, boolean glued) {
  public static final int NONE = -1;

  public static final int FIRST_YEAR = 1000;
  public static final int LAST_YEAR = 2099;
  private static final int LAST_DAY = 31;
  private static final int LONGEST_ENDING = 3; // 5ten
  private static final int LONGEST_ROMAN_DAY = 7; // xxviiij
  private static final int YEAR_LENGTH = 4;
  private static final int SHORTEST_MONTH = 3; // mai1917

  /** The token that stands outside of every text, so that neighbours need no special care. */
  static final Token OUTSIDE = new Token(0, 0, "", "", NONE, false);

  public boolean is(String sign) {
    return text.equals(sign);
  }

  /** True if it stands alone in square brackets. */
  public boolean isBracketed() {
    return end - start > text.length();
  }

  public boolean isDash() {
    return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("‑");
  }

  public boolean isNumber() {
    return number != NONE;
  }

  /** True if it can be the day of a month. */
  public boolean isDay() {
    return number >= 1 && number <= LAST_DAY && length() <= 2;
  }

  /**
   * Returns the day that a Roman numeral of two or more signs names: {@code XXIX}, {@code xij},
   * {@code XXIXe}; else 0.
   */
  int romanDay() {
    if (length() < 2 || !RomanNumeral.isSign(text.charAt(0))) {
      return 0; // most words are none, which is seen at once
    }
    int signs = romanLength();
    boolean roman =
        signs <= LONGEST_ROMAN_DAY
            && RomanNumeral.isSign(text.charAt(signs - 1))
            && (signs < length() || isOneCase());
    int day = roman ? RomanNumeral.printedValue(text.substring(0, signs)) : 0;
    return day <= LAST_DAY ? day : 0;
  }

  /** Returns where the small ending of a numeral in capitals begins; the length if it has none. */
  int romanLength() {
    int signs = 0;
    while (signs < length() && Character.isUpperCase(text.charAt(signs))) {
      signs++;
    }
    boolean ending = signs >= 2 && length() - signs <= LONGEST_ENDING;
    return ending ? signs : length();
  }

  /** Returns the year that a Roman numeral names: {@code MDXLI}; else 0. */
  int romanYear() {
    boolean roman = length() >= 3 && lower.charAt(0) == 'm' && isOneCase();
    int year = roman ? RomanNumeral.printedValue(text) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private boolean isOneCase() {
    return text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Returns the day that it names, also as {@code 5th} or {@code 1er}; else 0. */
  public int day() {
    if (isDay()) {
      return number;
    }
    int figures = 0;
    while (figures < length() && Character.isDigit(text.charAt(figures))) {
      figures++;
    }
    boolean ordinal = figures >= 1 && figures <= 2 && length() - figures <= LONGEST_ENDING;
    int day = ordinal && length() > figures ? Integer.parseInt(text.substring(0, figures)) : 0;
    return day <= LAST_DAY ? day : 0;
  }

  /** True if it has the shape of a year. */
  public boolean isYear() {
    return length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Returns the year that it gives after {@code first}, in full or its last figures; else 0. */
  public int yearAfter(int first) {
    if (isYear()) {
      return number > first ? number : 0;
    }
    int places = length() == 2 ? 100 : length() == 1 ? 10 : 0;
    int year = isNumber() && places > 0 ? first - first % places + number : 0;
    return year > first ? year : 0;
  }

  public int length() {
    return text.length();
  }

  /** Returns the tokens of a text; a run of letters and digits is one token. Linear. */
  public static List<Token> of(CharSequence passage) {
    String text = passage.toString();
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int lastEnd = -1;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        i++;
        continue;
      }
      int end = i + Character.charCount(text.codePointAt(i)); // never between two halves
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      end = yearAfterLetters(text, i, end);
      String shape = end - i == 1 && c == '’' ? "'" : text.substring(i, end);
      String lower = shape.toLowerCase(Locale.ROOT);
      tokens.add(new Token(i, end, shape, lower, numberOf(shape), i == lastEnd));
      lastEnd = end;
      i = end;
      if (shape.equals("]")) {
        joinBracketed(tokens);
      }
    }
    return tokens;
  }

  /** Returns where a word ends to which a year is glued: {@code Novembre1917}; else {@code end}. */
  private static int yearAfterLetters(CharSequence text, int start, int end) {
    int year = end - YEAR_LENGTH;
    if (year - start < SHORTEST_MONTH || !Character.isDigit(text.charAt(end - 1))) {
      return end;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (i < year ? !Character.isLetter(c) : c < '0' || c > '9') {
        return end;
      }
    }
    return year;
  }

  /** A word or number alone in square brackets is one token with them: {@code [octubre] 1921}. */
  private static void joinBracketed(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last < 2 || !tokens.get(last - 2).is("[")) {
      return;
    }
    Token inner = tokens.get(last - 1);
    if (Character.isLetterOrDigit(inner.text.charAt(0))) {
      Token open = tokens.get(last - 2);
      int end = tokens.get(last).end;
      tokens.subList(last - 2, last + 1).clear();
      tokens.add(new Token(open.start, end, inner.text, inner.lower, inner.number, open.glued));
    }
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
