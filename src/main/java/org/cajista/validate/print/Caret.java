package org.cajista.validate.print;

import org.cajista.report.Evidence.Excerpt;

/** Underlines a finding in its line of the source, with the columns of a terminal. */
final class Caret {

  private static final int COLUMNS = 68;
  private static final int BEFORE = 30;

  private Caret() {}

  /**
   * Returns the part of {@code excerpt} that fits on a narrow screen, with the finding in the
   * middle.
   */
  static Excerpt cut(Excerpt excerpt) {
    String text = excerpt.text();
    int from = Math.max(0, Math.min(excerpt.start() - BEFORE, text.length() - COLUMNS));
    int to = Math.min(text.length(), from + COLUMNS);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return new Excerpt(text.substring(from, to), excerpt.start() - from, excerpt.length());
  }

  /** Returns the line with one column for each sign. */
  static String line(Excerpt excerpt) {
    StringBuilder line = new StringBuilder();
    excerpt
        .text()
        .codePoints()
        .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? shown(c) : c));
    return line.toString();
  }

  /** Returns blanks, a caret below the first sign of the finding, and tildes below the others. */
  static String under(Excerpt excerpt) {
    String text = excerpt.text();
    int end = Math.min(text.length(), excerpt.start() + excerpt.length());
    int before = width(text.substring(0, excerpt.start()));
    int meant = width(text.substring(excerpt.start(), Math.max(end, excerpt.start())));
    return " ".repeat(before) + "^" + "~".repeat(Math.max(0, meant - 1));
  }

  private static int shown(int control) {
    return control == '\t' ? ' ' : '\uFFFD';
  }

  /** Returns the number of columns: combining signs have none, East Asian signs have two. */
  private static int width(String text) {
    return text.codePoints().map(Caret::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
