package org.cajista.structure.blocks;

import java.util.BitSet;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.structure.lines.BodyLine;

/**
 * Finds the lines at the foot of a letter that no blank line parts: the farewell, and under it the
 * name, the addressee, the place, what was sent with the letter.
 *
 * <p>{@code Votre dévoué,} / {@code à Monsieur le Maire,} / {@code AMIENS.} / {@code 1 annexe.} →
 * four blocks. It leaves alone a farewell over which or under which the sentence goes on.
 */
final class FootLines {
  private static final int LONGEST = 70;

  /** A line of the foot is shorter than this part of a full one. */
  private static final double SHORT = 0.8;

  private static final int MOST = 8;

  private FootLines() {}

  /**
   * Returns the lines that begin a block at the foot of a letter.
   *
   * @param width the length of a full line
   */
  static BitSet of(List<BodyLine> lines, int width, ClosingWords closing) {
    BitSet found = new BitSet();
    double longest = Math.min(LONGEST, width * SHORT);
    for (int i = 1; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      String next = lines.get(i + 1).text();
      if (text.length() > longest
          || !adjoins(lines.get(i + 1))
          || !Sentences.begins(text)
          || !Sentences.stops(lines.get(i - 1).text())
          || !closing.signs(next) && !closing.isAddressed(next)
          || !closing.isFarewell(text)) {
        continue;
      }
      found.set(i);
      int at = i + 1;
      while (at < lines.size()
          && at <= i + MOST
          && adjoins(lines.get(at))
          && lines.get(at).text().length() <= longest
          && isFootLine(lines.get(at).text(), closing)) {
        found.set(at++);
      }
      i = at - 1;
    }
    return found;
  }

  private static boolean isFootLine(String text, ClosingWords closing) {
    return Sentences.begins(text) || closing.signs(text) || closing.isAddressed(text);
  }

  private static boolean adjoins(BodyLine line) {
    return line.line().blanksBefore() == 0 && !line.startsPage();
  }
}
