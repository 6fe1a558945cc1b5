package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Sentences;

/**
 * How the extraction set out the text: facts of the whole document that single lines are read by.
 *
 * @param usualGap how many blank lines stand between two lines of one paragraph: 0 in dense text, 1
 *     where the extraction put a blank line after every line
 * @param longLines whether a line is a whole paragraph
 * @param spaceStartsPage whether a line that begins with one space starts a page
 */
record Manner(int usualGap, boolean longLines, boolean spaceStartsPage) {
  private static final int LONG_LINE = 180;

  /** One blank line in so many stands inside a sentence, where all lines are parted. */
  private static final int LEAST_INSIDE = 4;

  /**
   * Pages have more lines than this; in text set in by one space, or in a list, fewer lie between.
   */
  private static final int SHORTEST_PAGE = 8;

  static Manner of(List<RawLine> lines) {
    int filled = 0;
    int spaced = 0;
    int afterSentence = 0;
    int inside = 0;
    int longest = 0;
    boolean pageStarts = false;
    RawLine last = null;
    int gap = 0;
    for (RawLine line : lines) {
      pageStarts |= line.startsPage();
      if (line.isBlank()) {
        gap++;
        continue;
      }
      if (last != null && last.text().length() > 40) {
        filled++;
        if (gap > 0) {
          spaced++;
          afterSentence += Sentences.ends(last.text()) ? 1 : 0;
          inside += isInside(last, line) ? 1 : 0;
        }
      }
      longest = Math.max(longest, line.text().length());
      last = line;
      gap = 0;
    }
    boolean longLines = longest > LONG_LINE && filled > 0 && spaced > filled * 0.6;
    // blank lines after every line stand in the middle of sentences too; those between paragraphs
    // do not; and where each line is a paragraph, none of them breaks a sentence
    boolean doubled =
        !longLines
            && spaced > filled * 0.6
            && afterSentence < spaced * 0.6
            && inside * LEAST_INSIDE >= spaced;
    return new Manner(doubled ? 1 : 0, longLines, !pageStarts && spaceStartsPage(lines));
  }

  /** Whether a sentence certainly goes on from a line to the next on its page. */
  private static boolean isInside(RawLine line, RawLine next) {
    return !next.startsPage()
        && !Sentences.ends(line.text())
        && Character.isLetter(next.text().charAt(0))
        && !Sentences.begins(next.text());
  }

  /** Lines with one space before them start pages if there are few, and a page's length apart. */
  private static boolean spaceStartsPage(List<RawLine> lines) {
    List<Integer> distances = new ArrayList<>();
    int since = 0;
    boolean afterFigure = false;
    for (RawLine line : lines) {
      if (!line.isBlank()) {
        // after a raised figure on a line of its own the space is the one between two words
        if (!afterFigure && startsWithOneSpace(line)) {
          distances.add(since);
          since = 0;
        }
        since++;
      }
      afterFigure = isFigureAlone(line);
    }
    if (distances.isEmpty()) {
      return false;
    }
    distances.sort(null);
    return distances.get(distances.size() / 2) >= SHORTEST_PAGE || distances.size() == 1;
  }

  /** Whether {@code line} holds nothing but the figure of a note. */
  static boolean isFigureAlone(RawLine line) {
    return line.text().matches("\\d{1,3}\\*?");
  }

  /**
   * Whether {@code line} begins with exactly one space, and not because it is an item of a list.
   */
  static boolean startsWithOneSpace(RawLine line) {
    return line.indent() == 1 && !line.isBlank() && !line.text().matches("[-–•*·] .*");
  }
}
