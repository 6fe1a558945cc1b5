package org.cajista.input.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a row: a blank where the gap between two glyphs is that between words, more where it
 * is wider; raised figures in superscript characters.
 */
final class RowText {
  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A gap of this part of a space, beyond the usual distance of letters, parts two words. */
  private static final double WORD = 0.5;

  /** The same where the file has written a space. */
  private static final double WRITTEN = 0.2;

  /** The width of a space, in type sizes, where the font does not tell it. */
  private static final double SPACE = 0.25;

  /** A gap of so many type sizes is more than one between words. */
  private static final double WIDE = 1.3;

  /** The mean width of a character, in type sizes. */
  private static final double CHARACTER = 0.5;

  private static final int MOST_BLANKS = 40;

  /** What is raised is smaller than this part of its row, and stands this part of it higher. */
  private static final double SMALLER = 0.86;

  private static final double HIGHER = 0.12;

  private RowText() {}

  static String of(Row row) {
    List<Glyph> inked = row.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
    double usual = Math.max(0, usualGap(inked));
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean written = false; // whether the file has written a blank since
    for (Glyph glyph : row.glyphs()) {
      if (glyph.isBlank()) {
        written = true;
        continue;
      }
      if (before != null) {
        text.append(" ".repeat(blanks(row, before, glyph, usual, written)));
      }
      written = false;
      text.append(isRaised(row, glyph) ? raised(glyph, text) : glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  /** The distance of most letters: more than nothing where they are spaced out. */
  private static double usualGap(List<Glyph> inked) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < inked.size(); i++) {
      gaps.add(inked.get(i).left() - inked.get(i - 1).right());
    }
    gaps.sort(null);
    return gaps.size() < 4 ? 0 : gaps.get(gaps.size() / 2);
  }

  private static int blanks(Row row, Glyph before, Glyph glyph, double usual, boolean written) {
    double gap = glyph.left() - before.right();
    double size = Math.min(before.size(), glyph.size());
    double space = before.space() > 0 ? Math.min(before.space(), size / 2) : SPACE * size;
    if (gap > WIDE * row.size()) {
      return (int) Math.max(2, Math.min(MOST_BLANKS, Math.round(gap / (CHARACTER * row.size()))));
    }
    boolean wide = gap - usual > WORD * space;
    return wide || written && gap - usual > WRITTEN * space ? 1 : 0;
  }

  private static boolean isRaised(Row row, Glyph glyph) {
    return glyph.size() < SMALLER * row.size()
        && row.baseline() - glyph.baseline() > HIGHER * row.size();
  }

  private static String raised(Glyph glyph, StringBuilder before) {
    String text = glyph.text();
    char c = text.charAt(0);
    if (text.length() > 1) {
      return text;
    }
    if (c >= '0' && c <= '9') {
      return String.valueOf(FIGURES.charAt(c - '0'));
    }
    char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
    boolean number = Character.isDigit(last) || last == '.';
    return number && c == 'a' ? "ª" : number && c == 'o' ? "º" : text;
  }
}
