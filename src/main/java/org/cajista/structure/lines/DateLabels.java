package org.cajista.structure.lines;

import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/**
 * Knows the dates with which the entries of a chronology begin: {@code 1931: Es elegido concejal.},
 * {@code Mai 1871 – Il est arrêté.} The date holds a year, and a colon, a dash or a stop parts it
 * from the text.
 */
public final class DateLabels {
  private static final int LONGEST = 40;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final String DASHES = "–—-";
  private static final int SHORT_WORD = 3;

  private final Lexicon months;

  /**
   * A date at the head of an entry.
   *
   * @param end the offset after the sign that parts it from the text
   * @param year the year that it begins with
   * @param day whether it names a day
   */
  public record Label(int end, int year, boolean day) {
    /** What stands for no label. */
    static final Label NONE = new Label(0, 0, false);

    /** True if there is a label. */
    public boolean exists() {
      return end > 0;
    }
  }

  public DateLabels(Language language) {
    this.months = language.lexicon(WordList.MONTHS);
  }

  /** Returns the label of a text, which may be long; {@link Label#exists} says if there is one. */
  public Label of(CharSequence text) {
    int sign = sign(text);
    if (sign == 0) {
      return Label.NONE;
    }
    int year = 0;
    boolean day = false;
    for (String word : text.subSequence(0, sign).toString().split("[\\s–—/.,()¿?-]+")) {
      boolean figures = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (figures && word.length() == 4) {
        year = year == 0 ? Integer.parseInt(word) : year;
      } else if (figures && word.length() <= 2) {
        day |= year == 0;
      } else if (!word.isEmpty()
          && !months.containsAnyCase(word)
          && !months.containsAnyCase(word + ".")
          && !(word.length() <= SHORT_WORD && Character.isLowerCase(word.charAt(0)))) {
        return Label.NONE;
      }
    }
    int end = sign;
    while (end < text.length()
        && (text.charAt(end) == ':' || text.charAt(end) == '.' || isDash(text, end))) {
      end++;
    }
    boolean parted = end + 1 < text.length() && (text.charAt(end) == ' ' || end > sign);
    return parted && year >= FIRST_YEAR && year <= LAST_YEAR
        ? new Label(end, year, day)
        : Label.NONE;
  }

  /** The offset of the colon, stop or dash after the last figure at the head; 0 where none is. */
  private static int sign(CharSequence text) {
    char first = text.length() < 8 ? ' ' : text.charAt(0);
    if (!(first >= '0' && first <= '9') && !Character.isUpperCase(first)) {
      return 0;
    }
    int last = -1;
    for (int i = 0; i < Math.min(LONGEST, text.length() - 1); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        last = i;
      }
      boolean after = last >= 0 && i - last <= 2 && i > last;
      if (after && (c == ':' || c == '.') && " –—-".indexOf(text.charAt(i + 1)) >= 0) {
        return i;
      }
      if (after
          && c == ' '
          && isDash(text, i + 1)
          && text.charAt(i + 2 < text.length() ? i + 2 : i) == ' ') {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isDash(CharSequence text, int at) {
    return at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
  }
}
