package org.cajista.collate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.collate.Deviation.Kind;

/**
 * Decides what it means that the source has some tokens at a place, and the TEI others: a
 * difference, or only another way to write the same.
 */
final class GapJudge {
  /** Signs that become markup. */
  private static final String MARKS = "[](){}<>*_#|~^=\"'/\\";

  /** Signs that part words at the end of a line. */
  private static final String HYPHENS = "-\u00AC\u00AD";

  /** Elements that stand for words in brackets. */
  private static final Set<String> FOR_WORDS =
      Set.of(
          ("gap sic supplied unclear del delSpan anchor note metamark space damage add addSpan figure"
                  + " milestone expan ex surplus choice")
              .split(" "));

  /** Elements after which a colon need not be text. */
  private static final Set<String> LABELS = Set.of("metamark", "label");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[\"'*_]*([\\[(<{].{0,80}[\\])>}])+[\"'*_]*", Pattern.DOTALL);

  private static final Pattern LEADERS = Pattern.compile("[.·_\\- ]{4,}");

  /** No longer texts are compared sign by sign. */
  private static final int LONGEST = 200;

  private static final int FEW = 3;

  private GapJudge() {}

  /** What stands at a place. */
  enum Verdict {
    SAME,
    LOST,
    INVENTED,
    ALTERED,
    LOST_AND_INVENTED,
    CASE,
    SPACING;

    Kind kind() {
      return Kind.valueOf(name());
    }
  }

  /**
   * Judges.
   *
   * @param lineEnd true if a line of the source ends after one of its tokens
   * @param tags asks whether one of some elements has a tag here; no names mean any
   */
  static Verdict judge(
      List<TextToken> source,
      List<TextToken> tei,
      boolean lineEnd,
      java.util.function.Predicate<Set<String>> tags) {
    String was = text(source);
    String is = text(tei);
    String own = own(tei);
    boolean tagged = tags.test(Set.of());
    if (was.equals(is) || was.equals(own)) {
      return was.isEmpty() || tagged || lineEnd || !hasWords(source)
          ? Verdict.SAME
          : Verdict.SPACING;
    }
    if (was.isEmpty()) {
      return own.isEmpty() || own.equals("-") && lineEnd ? Verdict.SAME : Verdict.INVENTED;
    }
    if (is.isEmpty() && isMarkup(was, lineEnd, tags)) {
      return Verdict.SAME;
    }
    String wasCore = core(was);
    String isCore = wasCore.equals(core(own)) ? core(own) : core(is);
    if (wasCore.equals(isCore)) {
      return punctuation(was, own, lineEnd, tagged);
    }
    if (is.isEmpty()) {
      return Verdict.LOST;
    }
    if (wasCore.startsWith(isCore)
        && wasCore.substring(isCore.length()).matches("\\d{1,3}")
        && tags.test(Accounts.CALLS)) {
      return Verdict.SAME; // a number and the number of a note
    }
    if (wasCore.equalsIgnoreCase(isCore)) {
      return Verdict.CASE;
    }
    boolean few =
        source.size() <= FEW && tei.size() <= FEW && !wasCore.isEmpty() && !isCore.isEmpty();
    return few || isSimilar(was, is) ? Verdict.ALTERED : Verdict.LOST_AND_INVENTED;
  }

  private static boolean isMarkup(
      String was, boolean lineEnd, java.util.function.Predicate<Set<String>> tags) {
    boolean tagged = tags.test(Set.of());
    return was.chars().allMatch(c -> MARKS.indexOf(c) >= 0) && tagged
        || was.equals("-") && lineEnd
        || was.equals(":") && tags.test(LABELS)
        || LEADERS.matcher(was).matches()
        || was.matches("[.\\-]+") && tags.test(Set.of("gap"))
        || IN_BRACKETS.matcher(was).matches() && tags.test(FOR_WORDS);
  }

  /** The words are the same; do only signs differ for which markup can stand? */
  private static Verdict punctuation(String was, String is, boolean lineEnd, boolean tagged) {
    String lost = rest(was, is, lineEnd, tagged);
    String invented = rest(is, was, lineEnd, tagged);
    if (lost.isEmpty() && invented.isEmpty()) {
      return Verdict.SAME;
    }
    if (is.isEmpty() || was.isEmpty()) {
      return is.isEmpty() ? Verdict.LOST : Verdict.INVENTED;
    }
    return Verdict.ALTERED;
  }

  /**
   * Returns the signs of {@code one} that the other does not have and that markup does not explain.
   */
  private static String rest(String one, String other, boolean lineEnd, boolean tagged) {
    StringBuilder left = new StringBuilder(signs(other));
    StringBuilder rest = new StringBuilder();
    for (char c : signs(one).toCharArray()) {
      int at = left.indexOf(String.valueOf(c));
      if (at >= 0) {
        left.deleteCharAt(at);
      } else if (!(tagged && MARKS.indexOf(c) >= 0 || lineEnd && HYPHENS.indexOf(c) >= 0)) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  private static boolean isSimilar(String one, String other) {
    return one.length() <= LONGEST
        && other.length() <= LONGEST
        && 2 * common(one, other) >= Math.max(one.length(), other.length());
  }

  /** Returns how many letters and figures must go or come to make one text of the other. */
  static int distance(List<TextToken> source, List<TextToken> tei) {
    String was = core(text(source));
    String is = core(text(tei));
    return was.length() > LONGEST || is.length() > LONGEST
        ? Integer.MAX_VALUE - 1
        : was.length() + is.length() - 2 * common(was, is);
  }

  /** Returns the length of the longest sequence of signs that both have, in capitals or not. */
  private static int common(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private static boolean hasWords(List<TextToken> tokens) {
    return tokens.stream().anyMatch(TextToken::isWord);
  }

  private static String text(List<TextToken> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()));
    return text.toString();
  }

  private static String own(List<TextToken> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.own()));
    return text.toString();
  }

  private static String core(String text) {
    return filter(text, true);
  }

  private static String signs(String text) {
    return filter(text, false);
  }

  private static String filter(String text, boolean words) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(
            c ->
                (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                    == words)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
