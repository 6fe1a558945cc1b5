package org.cajista.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out from the last and first characters of a line if a sentence ends or begins there. */
public final class Sentences {
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{1,7}\\.?|[ivxlcdm]{1,7}\\.?");
  private static final Pattern MARK_END = Pattern.compile("\\s*\\[/\\p{L}{1,20}]\\s*\\z");
  private static final Pattern MARKED_HEADING =
      Pattern.compile("#{1,6} +[«“\"'¡¿*_]*[\\p{Lu}\\d].{0,150}");
  private static final String TERMINAL = ".!?…:;";
  private static final String CLOSING = "»”“«›‘\"’')]*†‡—–-";

  private Sentences() {}

  /**
   * True if a sentence (or a clause that a paragraph can end with) is complete at the end of {@code
   * line}: a full stop or its like, with closing signs and note figures after it, or the end of a
   * mark ({@code [/reservar]}).
   */
  public static boolean ends(CharSequence line) {
    int i = beforeMark(line);
    while (i >= 0
        && (CLOSING.indexOf(line.charAt(i)) >= 0
            || Character.isDigit(line.charAt(i))
            || opensFigure(line, i)
            || Character.getType(line.charAt(i)) == Character.OTHER_NUMBER
            || Character.isWhitespace(line.charAt(i)))) {
      i--;
    }
    return i >= 0 && TERMINAL.indexOf(line.charAt(i)) >= 0;
  }

  /** Returns the offset of the last character, without a mark that ends the line; -1 if none is. */
  private static int beforeMark(CharSequence line) {
    int last = line.length() - 1;
    while (last >= 0 && Character.isWhitespace(line.charAt(last))) {
      last--;
    }
    if (last < 0 || line.charAt(last) != ']') {
      return last;
    }
    Matcher mark = MARK_END.matcher(line);
    // from near the end: a line may be very long
    return mark.find(Math.max(0, line.length() - 30)) ? mark.start() - 1 : last;
  }

  /** True if a bracket stands before a figure, as in {@code [14]}. */
  private static boolean opensFigure(CharSequence line, int i) {
    return "[(".indexOf(line.charAt(i)) >= 0
        && i + 1 < line.length()
        && Character.isDigit(line.charAt(i + 1));
  }

  /**
   * True if a sentence is complete at the end of {@code line}: a colon or semicolon is not enough.
   */
  public static boolean stops(CharSequence line) {
    if (!ends(line)) {
      return false;
    }
    for (int i = line.length() - 1; i >= 0; i--) {
      if (TERMINAL.indexOf(line.charAt(i)) >= 0) {
        return ":;".indexOf(line.charAt(i)) < 0;
      }
    }
    return false;
  }

  /** True if {@code line} begins like a sentence: its first letter is a capital. */
  public static boolean begins(CharSequence line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        return Character.isUpperCase(c);
      }
      if (Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** True if all letters of {@code line} are capitals, and there are at least two. */
  public static boolean isCapitals(CharSequence line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }

  /** True if {@code line} is a Roman numeral alone. */
  public static boolean isRoman(CharSequence line) {
    return ROMAN.matcher(line).matches();
  }

  /** True if Markdown marks the whole line as a heading: {@code ## La torre}. */
  public static boolean isMarkedHeading(CharSequence line) {
    return line.length() > 0 && line.charAt(0) == '#' && MARKED_HEADING.matcher(line).matches();
  }
}
