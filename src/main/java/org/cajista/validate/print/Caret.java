package org.cajista.validate.print;

import org.cajista.report.Evidence.Excerpt;

/** Underlines what is meant in a line of the source, as a terminal counts columns. */
final class Caret {

  private static final int COLUMNS = 68;
  private static final int BEFORE = 30;

  private Caret() {}

  /** As much of {@code excerpt} as fits on the narrowest screens, what is meant in its middle. */
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

  /** The line itself, a column a sign, whatever it holds. */
  static String line(Excerpt excerpt) {
    StringBuilder line = new StringBuilder();
    excerpt
        .text()
        .codePoints()
        .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? shown(c) : c));
    return line.toString();
  }

  /** Blanks, then a caret under the first sign that is meant, and tildes under the others. */
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

  /** Combining signs take no column, those of East Asian scripts take two. */
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
