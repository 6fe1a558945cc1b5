package org.cajista.structure.blocks;

import org.cajista.lang.Language;
import org.cajista.lang.LetterHeadingWords;
import org.cajista.structure.lines.Datelines;

/**
 * Knows the headings over letters: to whom or by whom ({@code 47. An Karl Heim}, {@code To the
 * same}, {@code Miss Ward to Mrs. Brown}), or which of them all ({@code LETTRE XXV.}, {@code
 * Zweiter Brief}).
 */
public final class LetterHeadings {
  private static final int LONGEST = 70;

  /** A dateline or salutation stands no more lines than this under a letter's heading. */
  static final int FAREST = 4;

  /** Nor more than this where nothing else tells of a collection. */
  private static final int NEAREST = 3;

  /** What is set in so far is no paragraph, in blanks. */
  private static final int DEEP = 8;

  private final LetterHeadingWords words;
  private final Salutations salutations;
  private final Datelines datelines;

  public LetterHeadings(Language language) {
    this.words = new LetterHeadingWords(language::lexicon);
    this.salutations = new Salutations(language);
    this.datelines = new Datelines(language);
  }

  /**
   * True if the line is the heading of a letter, which opens under it.
   *
   * @param collection whether the text is a collection of letters: then an address, a feast, the
   *     words for the same person are enough; over one letter they may be its first line
   */
  boolean isHeading(LineCursor cursor, boolean collection) {
    String text = cursor.line(0).text();
    if (text.length() > LONGEST || ",:;!?-".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    boolean counted = words.counts(text) || collection && words.repeats(text);
    return words.head(text)
        && !datelines.isShortDateline(text)
        && standsAlone(cursor)
        && (cursor.apart(1) && counted || opensUnder(cursor, collection || isNumbered(text)));
  }

  /** True if a heading says which letter it is. */
  public boolean counts(String heading) {
    return words.counts(heading);
  }

  /** True if a heading says to whom a letter goes. */
  public boolean addresses(String heading) {
    return words.addresses(heading);
  }

  /** True if the number of a letter stands at the head of its heading. */
  public boolean isNumbered(String heading) {
    return LetterHeadingWords.isNumbered(heading);
  }

  /** True if a heading says that a letter goes to whom the last one went. */
  public boolean repeats(String heading) {
    return words.repeats(heading);
  }

  /** True if a dateline or a salutation stands within the next lines. */
  private boolean opensUnder(LineCursor cursor, boolean collection) {
    for (int i = 1; i <= (collection ? FAREST : NEAREST) && cursor.has(i); i++) {
      String text = cursor.line(i).text();
      if (salutations.isSalutation(text)
          || datelines.isDateline(text)
          || cursor.apart(i) && salutations.opens(text)
          || (collection ? isDate(cursor, i) : i == 1 && isShortDate(cursor))) {
        return true;
      }
      if (text.length() > LONGEST) {
        return false;
      }
    }
    return false;
  }

  private boolean isShortDate(LineCursor cursor) {
    boolean parted =
        cursor.apart(1) || cursor.has(2) && salutations.isSalutation(cursor.line(2).text());
    return parted && datelines.isShortDateline(cursor.line(1).text());
  }

  /** True if the line ahead can be nothing but a date, if it stands under the heading. */
  boolean isDate(LineCursor cursor, int ahead) {
    String text = cursor.line(ahead).text();
    boolean parted =
        cursor.apart(ahead + 1) || salutations.isSalutation(cursor.line(ahead + 1).text());
    return parted
        && (datelines.isUnderHeading(text, isDeep(cursor, ahead))
            || datelines.isShortDateline(text) && (cursor.apart(ahead) || ahead > 0));
  }

  /** True if the line ahead is set in further than paragraphs are. */
  static boolean isDeep(LineCursor cursor, int ahead) {
    return cursor.depth(ahead) >= DEEP;
  }

  /** True if the line is no part of a paragraph: it is apart, or between other short lines. */
  static boolean standsAlone(LineCursor cursor) {
    boolean before = cursor.apart(0) || cursor.line(-1).text().length() < cursor.width() * 0.75;
    boolean after = cursor.apart(1) || cursor.line(0).text().length() < cursor.width() * 0.75;
    return before && after;
  }
}
