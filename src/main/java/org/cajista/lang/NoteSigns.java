package org.cajista.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs that call notes and head them: figures, starred figures, superscripts, stars and
 * daggers. What looks like one need not be one; the run of the numbers decides.
 */
public final class NoteSigns {

  /**
   * A sign in a text.
   *
   * @param start offset of the sign
   * @param end offset after the sign and, where it heads a note, after the blank that follows it
   * @param label the sign in normal figures: {@code 12}, {@code 11*}, {@code *}
   * @param number its number; 0 for a symbol
   * @param superscript whether it is written in superscript characters
   * @param afterFigure whether a figure stands before it and its punctuation, as in {@code 1936,4}
   */
  public record Sign(
      int start, int end, String label, int number, boolean superscript, boolean afterFigure) {
    public boolean isSymbol() {
      return number == 0;
    }
  }

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:(\\d{1,3})(\\*?)[.)]?\\s+|([⁰¹²³⁴-⁹]{1,3})\\s*|(\\*{1,3}|[†‡§])\\s+|\\[(\\d{1,3})]\\s+)(?=\\S)");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{L}\\p{M}»”\"'’.,;:!?…)\\]—*])(?<!\\.[oaºª°])(\\d{1,3})(\\*?)(?![\\d\\p{L}/%º°ª])"
              + "|([⁰¹²³⁴-⁹]{1,3})"
              + "|(?<=[\\p{L}»”\"'’.,;:!?…)\\]])(\\*{1,3}|[†‡])(?![\\p{L}\\d*])"
              // in brackets, and a star with a blank before it
              + "|(?<=[\\p{L}»”\"'’.,;:!?…)])\\[(\\d{1,3})](?!\\p{L})"
              + "|(?<=[\\p{L}»”\"'’.,;:!?…)]) (\\*{1,3}|[†‡])(?=[\\s.,;:)»]|$)"
              // a year and a figure: «1883184» is the year 1883 and note 184
              + "|(?<=\\b(?:1\\d|20)\\d\\d)(\\d{1,3})(\\*?)(?![\\d\\p{L}])");

  private NoteSigns() {}

  /** The sign that heads {@code line}, if it looks like the first line of a note. */
  public static Optional<Sign> leading(CharSequence line) {
    Matcher matcher = LEADING.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    if (matcher.group(4) != null) {
      return Optional.of(new Sign(0, matcher.end(), matcher.group(4), 0, false, false));
    }
    boolean superscript = matcher.group(3) != null;
    String digits =
        superscript
            ? figures(matcher.group(3))
            : matcher.group(1) != null ? matcher.group(1) : matcher.group(5);
    String star = matcher.group(2) == null ? "" : matcher.group(2);
    int number = Integer.parseInt(digits);
    return number == 0
        ? Optional.empty()
        : Optional.of(new Sign(0, matcher.end(), number + star, number, superscript, false));
  }

  /** All signs in {@code text} that are glued to a word or its punctuation, from left to right. */
  public static List<Sign> glued(CharSequence text) {
    List<Sign> signs = new ArrayList<>();
    Matcher matcher = GLUED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < text.length(); i++) {
      // most characters are neither figure nor star: the pattern is tried at these alone
      if (!mayBegin(text, i) || !matcher.region(i, text.length()).lookingAt()) {
        continue;
      }
      i = matcher.end() - 1;
      boolean superscript = matcher.group(3) != null;
      String symbol = matcher.group(4) != null ? matcher.group(4) : matcher.group(6);
      if (symbol != null) {
        signs.add(new Sign(matcher.start(), matcher.end(), symbol, 0, false, false));
        continue;
      }
      boolean bracketed = matcher.group(5) != null;
      boolean afterYear = matcher.group(7) != null;
      int number =
          Integer.parseInt(
              superscript
                  ? figures(matcher.group(3))
                  : matcher.group(bracketed ? 5 : afterYear ? 7 : 1));
      String star = superscript || bracketed ? "" : matcher.group(afterYear ? 8 : 2);
      if (number > 0) {
        signs.add(
            new Sign(
                matcher.start(),
                matcher.end(),
                number + star,
                number,
                superscript,
                afterYear || isAfterFigure(text, matcher.start())));
      }
    }
    return signs;
  }

  private static boolean mayBegin(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || c == '[') {
      return at + 1 < text.length() && isSign(text.charAt(at + 1));
    }
    return isSign(c);
  }

  private static boolean isSign(char c) {
    return c >= '0' && c <= '9'
        || c == '*'
        || c == '†'
        || c == '‡'
        || c > '\u00B0' && SUPERSCRIPTS.indexOf(c) >= 0;
  }

  private static boolean isAfterFigure(CharSequence text, int at) {
    return at > 1
        && ".,:".indexOf(text.charAt(at - 1)) >= 0
        && Character.isDigit(text.charAt(at - 2));
  }

  private static String figures(String superscripts) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < superscripts.length(); i++) {
      figures.append(SUPERSCRIPTS.indexOf(superscripts.charAt(i)));
    }
    return figures.toString();
  }
}
