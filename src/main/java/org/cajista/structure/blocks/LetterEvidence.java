package org.cajista.structure.blocks;

import java.util.List;
import org.cajista.lang.Language;
import org.cajista.lang.LetterHeadingWords;
import org.cajista.model.header.Entry;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Datelines;

/**
 * What the lines of a text say before it is read: whether it may be a letter or a series of
 * letters, and where it first addresses somebody.
 *
 * @param possible whether it may hold letters
 * @param dated whether its lines can be ended as in a letter: it may be one, or opens with a date
 * @param collection whether headings of letters stand in it, as in a collection
 * @param salutation the index of the first line that addresses somebody; 0 where none does
 */
record LetterEvidence(boolean possible, boolean dated, boolean collection, int salutation) {
  /** A salutation that makes a letter possible stands in the first so many lines. */
  private static final int LONGEST_OPENING = 30;

  /** The date of a letter without salutation stands in the first so many lines. */
  private static final int DATED = 6;

  /** A series of letters has at least so many headings. */
  private static final int FEWEST_HEADINGS = 2;

  /** Letters that are longer than this on average are chapters, in lines. */
  private static final int LONGEST_LETTER = 200;

  /** The first letter of a series stands in this part of it, or in its first lines. */
  private static final int PREFACE = 4;

  private static final int PREFACE_LINES = 60;

  static LetterEvidence of(TextLines text, Entry entry, Language language) {
    List<BodyLine> lines = text.lines();
    Salutations salutations = new Salutations(language);
    boolean unknown = entry.kind() == Entry.Kind.UNKNOWN;
    int first = -1;
    for (int i = 0; i < lines.size() && first < 0; i++) {
      boolean addresses = salutations.isSalutation(lines.get(i).text());
      LineCursor cursor = new LineCursor(text, i, false, false, false);
      first = addresses && !Salutations.opensList(cursor) ? i : first;
    }
    Datelines datelines = new Datelines(language);
    for (int i = 1; i < Math.min(LONGEST_OPENING, lines.size()) && first < 0; i++) {
      String line = lines.get(i).text();
      boolean addresses = salutations.opens(line) || isApart(lines, i) && salutations.isBare(line);
      first = addresses && datelines.isDateline(lines.get(i - 1).text()) ? i : first;
    }
    boolean closes = unknown && first < 0 && new ClosingWords(language).close(lines);
    for (int i = 0; i < Math.min(DATED, lines.size()) && closes && first < 0; i++) {
      // who takes leave at the end has addressed somebody in the first sentence
      boolean apart = i == 0 || lines.get(i).line().blanksBefore() > 0;
      first = apart && salutations.opens(lines.get(i).text()) ? i : first;
    }
    boolean collection = (unknown || entry.kind() == Entry.Kind.LETTER) && isSeries(text, language);
    boolean possible =
        unknown
            ? first >= 0 && first < LONGEST_OPENING || collection
            : entry.kind() == Entry.Kind.LETTER;
    boolean dated =
        possible
            || unknown
                && lines.stream().limit(DATED).anyMatch(line -> datelines.isDateline(line.text()));
    return new LetterEvidence(possible, dated, collection, Math.max(0, first));
  }

  /** True if white space stands over and under a line. */
  private static boolean isApart(List<BodyLine> lines, int i) {
    return lines.get(i).line().blanksBefore() > 0
        && (i + 1 == lines.size() || lines.get(i + 1).line().blanksBefore() > 0);
  }

  /**
   * True if a numbered one opens the text, or headings of letters stand over all of it, not in one
   * place.
   */
  private static boolean isSeries(TextLines text, Language language) {
    List<BodyLine> lines = text.lines();
    LetterHeadings headings = new LetterHeadings(language);
    int first = lines.size();
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (headings.isHeading(new LineCursor(text, i, false, false, false), true)) {
        first = Math.min(first, i);
        count++;
      }
    }
    boolean numbered =
        first < Math.min(DATED, lines.size())
            && (headings.isNumbered(lines.get(first).text())
                || first > 0 && LetterHeadingWords.isNumber(lines.get(first - 1).text()));
    return count >= (numbered ? 1 : FEWEST_HEADINGS)
        && lines.size() / count <= LONGEST_LETTER
        && first <= Math.max(PREFACE_LINES, lines.size() / PREFACE);
  }
}
