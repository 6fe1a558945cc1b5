package org.cajista.structure;

import org.cajista.lang.Sentences;
import org.cajista.model.Ending;
import org.cajista.model.Line;

/** Says where one paragraph ends and the next begins, from line lengths, blank lines and stops. */
final class Paragraphs {
  /**
   * A line shorter than this part of a full one is the last of its paragraph, if a sentence ends.
   */
  private static final double SHORT = 0.82;

  /** At the foot of a page a paragraph goes on if its last line is at least this full. */
  private static final double FULL = 0.93;

  /** A blank line inside a paragraph is a turnover, if the line before is at least this full. */
  private static final double TURNOVER = 0.75;

  private Paragraphs() {}

  /**
   * Whether {@code next} begins a paragraph.
   *
   * @param width the length of a full line
   * @param overPage whether a page starts between the two
   */
  static boolean begins(Line before, Line next, int width, boolean overPage) {
    if (before.ending() == Ending.JOIN) {
      return false;
    }
    boolean ends = Sentences.ends(before.text());
    int length = before.text().length();
    if (isListed(next.text())) {
      return true;
    }
    if (overPage) {
      return ends ? length < width * FULL : length < width * 0.5 && Sentences.begins(next.text());
    }
    if (next.blanksBefore() > 0) {
      boolean turnover = !ends && length >= width * TURNOVER && next.blanksBefore() == 1;
      return !turnover;
    }
    return ends && length < width * SHORT;
  }

  /** Whether a line begins with the rule that stands for a repeated author, or with a bullet. */
  private static boolean isListed(CharSequence text) {
    return text.length() > 3
        && (text.toString().startsWith("___")
            || text.toString().startsWith("———")
            || text.toString().startsWith("• "));
  }
}
