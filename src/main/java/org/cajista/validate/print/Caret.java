package org.cajista.validate.print;

import org.cajista.report.Evidence.Excerpt;

/** Underlines what is meant in a line of the source, as a terminal counts columns. */
final class Caret {

  private Caret() {}

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
