package org.cajista.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs that call notes and head them: figures, starred figures, superscripts, stars and
 * daggers. Not everything that looks like such a sign is one; the sequence of the numbers decides.
 */
public final class NoteSigns {

  /**
   * A sign in a text.
   *
   * @param start offset of the sign
   * @param end offset after the sign and, where it heads a note, after the blank that follows it
   * @param label the sign in normal figures: {@code 12}, {@code 11*}, {@code *}
   * @param number its number; 0 for a symbol
   * @param superscript true if it is written in superscript characters
   * @param afterFigure true if a figure stands before it and its punctuation, as in {@code 1936,4}
   * @param bracketed true if it stands in brackets: {@code (1)}, {@code [1]}
   */
  public record Sign(
      int start,
      int end,
      String label,
      int number,
      boolean superscript,
      boolean afterFigure,
      boolean bracketed) {
    public boolean isSymbol() {
      return number == 0;
    }

    /**
     * Returns the two numbers that stand here side by side, if it can be two: {@code 12} is also 1
     * and 2, {@code 910} is also 9 and 10. Empty if the figures are not two numbers in order.
     */
    public List<Integer> pair() {
      String figures = String.valueOf(number);
      for (int first = 1; first < figures.length(); first++) {
        int one = Integer.parseInt(figures.substring(0, first));
        if (label.equals(figures)
            && figures.charAt(first) != '0'
            && Integer.parseInt(figures.substring(first)) == one + 1) {
          return List.of(one, one + 1);
        }
      }
      return List.of();
    }

    /** Returns the two signs that {@link #pair} tells of. */
    public List<Sign> halves() {
      int one = pair().get(0);
      int middle = start + String.valueOf(one).length();
      return List.of(
          new Sign(start, middle, "" + one, one, superscript, afterFigure, bracketed),
          new Sign(middle, end, "" + (one + 1), one + 1, superscript, afterFigure, bracketed));
    }
  }

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SYMBOL = "\\*{1,4}|[†‡§‖¶]{1,2}";
  private static final String WORD_END = "(?<=[\\p{L}\\p{M}»”“‘\"'’.,;:!?…)\\]⟧&])";
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:(?<n>\\d{1,3})(?<star>\\*?)(?:[.)]?\\s+|\\)(?=\\p{L})|(?=[\\p{Lu}«„“¿¡]))"
              + "|(?<raised>[⁰¹²³⁴-⁹]{1,3})\\)?\\s*"
              + "|(?<symbol>"
              + SYMBOL
              + ")(?:\\)\\s*|\\s+)(?![*†‡])"
              + "|(?<open>[\\[(])(?:(?<bn>\\d{1,3})(?<bstar>\\*?)|(?<bsymbol>"
              + SYMBOL
              // a sign of the text that happens to stand at a line's head has punctuation after it
              + "|[a-zA-Z]))(?<close>[\\])])\\s*)(?=[^\\s,.;:])");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:"
              + WORD_END
              + "|(?<=[—*]))(?<!\\.[oaºª°])(?<n>\\d{1,3})(?<star>\\*?)(?![\\d\\p{L}/%º°ª])(?<end>\\)?)"
              + "|(?:(?<=\\S) )?(?<raised>[⁰¹²³⁴-⁹]{1,3})(?<rend>\\)?)"
              + "|"
              + WORD_END
              + "(?<symbol>"
              + SYMBOL
              + ")(?![\\p{L}\\d*])(?<send>\\)?)"
              // in brackets: (1), [1], (*), (a); with a blank before them or none
              + "|(?:"
              + WORD_END
              + "|(?<=\\d)(?= )) ?(?<open>[\\[(])(?:(?<bn>\\d{1,3})(?<bstar>\\*?)|(?<bsymbol>"
              + SYMBOL
              + "|[a-zA-Z]))(?<close>[\\])])(?!\\p{L})"
              // a figure with a half bracket and a blank before it: «1123 1)»
              + "|(?<=[^\\s(]) (?<hn>\\d{1,3})(?<hstar>\\*?)(?<half>\\))(?=[\\s.,;:!?»”]|$)"
              // glued to the next word, too: «flood.2In»
              + "|(?<=[\\p{Ll}.,;:!?»”)])(?<gn>\\d{1,2})(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s|[«“¿¡])"
              // the second of two: «5-6», «man,5, 6»
              + "|(?:(?<=\\d)[-–,]|(?<=[\\p{L}\\p{M}»”\"'’.,;:!?)]\\d{1,2})(?:, | [-–] ?))(?<jn>\\d{1,3})(?![\\d\\p{L}/%º°ª])"
              // a star with a blank before it
              + "|"
              + WORD_END
              + " (?<apart>"
              + SYMBOL
              + ")(?<aend>\\)?)(?=[\\s.,;:)»]|$)"
              // a year and a star
              + "|(?<=\\b(?:1\\d|20)\\d\\d)(?<ysymbol>"
              + SYMBOL
              + ")(?![\\p{L}\\d*])"
              // a year and a figure: «1883184» is the year 1883 and note 184
              + "|(?<=\\b(?:1\\d|20)\\d\\d)(?<yn>\\d{1,3})(?<ystar>\\*?)(?![\\d\\p{L}])");

  /** The greatest distance from a closing parenthesis after a sign back to its opening one. */
  private static final int PARENTHESIS = 400;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1\\d|20)\\d\\d[.,:]?$");

  private NoteSigns() {}

  /** Returns the sign that heads {@code line}, if it looks like the first line of a note. */
  public static Optional<Sign> leading(CharSequence line) {
    Matcher matcher = LEADING.matcher(line.toString());
    if (!matcher.lookingAt() || !matches(matcher)) {
      return Optional.empty();
    }
    String symbol = first(matcher.group("symbol"), matcher.group("bsymbol"));
    String star = first(matcher.group("star"), matcher.group("bstar"));
    String digits = first(matcher.group("n"), matcher.group("bn"));
    return sign(matcher, matcher.end(), symbol, digits, star, false);
  }

  /**
   * Returns all signs in {@code traced} that are glued to a word or its punctuation, from left to
   * right.
   */
  public static List<Sign> glued(CharSequence traced) {
    String text = traced.toString();
    List<Sign> signs = new ArrayList<>();
    Matcher matcher = GLUED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < text.length(); i++) {
      // most characters are neither figure nor star: the pattern is tried at these alone
      if (!mayBegin(text, i)
          || !matcher.region(i, text.length()).lookingAt()
          || !matches(matcher)
          || matcher.group("half") != null && isOpen(text, i)
          || matcher.group("jn") != null && !follows(signs, i, matcher.group("jn"))) {
        continue;
      }
      int end = matcher.end();
      for (String closing : List.of("end", "rend", "send", "aend")) {
        String found = matcher.group(closing);
        // «1)» is a sign, but in «(p.3)» the parenthesis is not the figure's
        if (found != null && !found.isEmpty() && isOpen(text, i)) {
          end--;
        }
      }
      String symbol =
          first(
              matcher.group("symbol"),
              matcher.group("bsymbol"),
              matcher.group("apart"),
              matcher.group("ysymbol"));
      String digits =
          first(
              matcher.group("n"),
              matcher.group("bn"),
              matcher.group("yn"),
              matcher.group("hn"),
              matcher.group("gn"),
              matcher.group("jn"));
      String star =
          first(
              matcher.group("star"),
              matcher.group("bstar"),
              matcher.group("ystar"),
              matcher.group("hstar"));
      boolean afterFigure = matcher.group("yn") != null || isAfterFigure(text, i);
      sign(matcher, end, symbol, digits, star, afterFigure).ifPresent(signs::add);
      i = end - 1;
    }
    return signs;
  }

  /** Returns the labels of all signs in {@code text} that may call a note, of pairs both. */
  public static Set<String> calls(CharSequence text) {
    Set<String> labels = new HashSet<>();
    for (Sign sign : glued(text)) {
      if (sign.afterFigure() && !isAfterYear(text, sign.start())) {
        continue; // a decimal
      }
      labels.add(sign.label());
      sign.pair().forEach(number -> labels.add(String.valueOf(number)));
    }
    return labels;
  }

  /** True if the brackets of a sign, if it has any, are of one sort. */
  private static boolean matches(Matcher matcher) {
    String open = matcher.group("open");
    return open == null || open.equals("(") == matcher.group("close").equals(")");
  }

  /** Returns the sign that was matched; none for a zero. */
  private static Optional<Sign> sign(
      Matcher matcher, int end, String symbol, String digits, String star, boolean afterFigure) {
    int start = matcher.start();
    boolean bracketed = matcher.group("open") != null;
    if (!symbol.isEmpty()) {
      return Optional.of(new Sign(start, end, symbol, 0, false, false, bracketed));
    }
    String raised = first(matcher.group("raised"));
    int number = Integer.parseInt(raised.isEmpty() ? digits : figures(raised));
    // «230,08» is a decimal
    return number == 0 || digits.startsWith("0")
        ? Optional.empty()
        : Optional.of(
            new Sign(start, end, number + star, number, !raised.isEmpty(), afterFigure, bracketed));
  }

  /** True if a number counts on from the sign right before it. */
  private static boolean follows(List<Sign> signs, int at, String number) {
    Sign before = signs.isEmpty() ? null : signs.get(signs.size() - 1);
    return before != null && before.end() == at && before.number() + 1 == Integer.parseInt(number);
  }

  /** Returns what the first group holds that took part in the match; nothing if none did. */
  private static String first(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  /** True if a parenthesis is open at {@code at}. */
  private static boolean isOpen(CharSequence text, int at) {
    int closed = 0;
    for (int i = at - 1; i >= Math.max(0, at - PARENTHESIS); i--) {
      if (text.charAt(i) == ')') {
        closed++;
      } else if (text.charAt(i) == '(' && closed-- == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (c != ' ' && c != '[' && c != '(' && c != '-' && c != '–' && c != ',') {
      // only a raised figure may stand apart; before another the blank is a part of the sign
      boolean apart = at == 0 || text.charAt(at - 1) == ' ';
      return isSign(c) && (!apart || SUPERSCRIPTS.indexOf(c) >= 0);
    }
    if (at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (c == '-' || c == '–' || c == ',') {
      boolean apart = next == ' ' && at + 2 < text.length();
      return at > 0
          && Character.isDigit(text.charAt(at - 1))
          && Character.isDigit(apart ? text.charAt(at + 2) : next);
    }
    // (a) and its like: a letter alone
    boolean letter = at + 2 < text.length() && ")]".indexOf(text.charAt(at + 2)) >= 0;
    return isSign(next) || (c == ' ' ? next == '[' || next == '(' : letter);
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

  private static boolean isAfterYear(CharSequence text, int at) {
    return YEAR.matcher(text.subSequence(Math.max(0, at - 7), at)).find();
  }

  private static String figures(String superscripts) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < superscripts.length(); i++) {
      figures.append(SUPERSCRIPTS.indexOf(superscripts.charAt(i)));
    }
    return figures.toString();
  }
}
