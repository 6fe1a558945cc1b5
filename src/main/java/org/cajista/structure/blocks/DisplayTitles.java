package org.cajista.structure.blocks;

import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.structure.lines.HeadingForms;

/**
 * Knows the titles that their place alone shows: one short line without a stop, apart, over full
 * lines, a stanza or the entries of a list.
 *
 * <p>{@code Canción del pozo} over {@code Agua que no se mueve,} / {@code luna que no se va,} …
 */
final class DisplayTitles {
  /** A longer line is text, as a part of a full one. */
  private static final double LONGEST = 0.8;

  private static final double HALF = 0.5;

  /** A longer line is text, in characters. */
  static final int LONGEST_DISPLAY = 90;

  /** A sentence has at least so many words. */
  private static final int FEWEST_WORDS = 3;

  /** A line set in this much more than the text is set in the middle. */
  private static final int CENTRED = 8;

  private static final Pattern STEPPED =
      Pattern.compile("(?U)\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.? \\p{Lu}.*[\\p{L}\\d)»”]");

  private final Language language;
  private final HeadingForms forms;
  private final BlockRule verse;

  /**
   * @param verse the rule that reads stanzas
   */
  DisplayTitles(Language language, HeadingForms forms, BlockRule verse) {
    this.language = language;
    this.forms = forms;
    this.verse = verse;
  }

  /**
   * One short line, apart on both sides, without a stop, over a paragraph of full lines.
   *
   * @param underLabel whether a chapter's number stands right over it; then it may end in a stop,
   *     if it is set in the middle
   */
  boolean isTitle(LineCursor cursor, boolean underLabel) {
    if (!cursor.has(0)
        || !cursor.apart(0)
        || cursor.recurs(0)
        || cursor.speeches().names(cursor.line(0).text())) {
      return false;
    }
    String text = cursor.line(0).text();
    String words = text.replaceFirst("^(§ ?)?\\d{1,2}(\\.\\d{1,2})*\\.? (?=\\p{Lu})", "");
    if (text.length() > Math.min(LONGEST_DISPLAY, cursor.width() * LONGEST)
        || text.length() < 3
        || !cursor.apart(1)
        || !cursor.has(1)
        || cursor.line(1).startsPage() && cursor.line(0).line().blanksBefore() == 0
        || !Character.isLetter(first(words))
        || !Sentences.begins(words)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean centred = underLabel && last == '.' && isCentred(cursor, 0);
    if (!centred && ".,;:!?…»”)]-—".indexOf(last) >= 0 || isDate(text)) {
      return false;
    }
    boolean full =
        cursor.line(1).text().length() >= cursor.width() * LONGEST
            || forms.isLabel(cursor.line(1).text())
            || cursor.isEntry(1) && !cursor.isEntry(0)
            || isOverVerse(cursor)
            || isTitleOfAll(cursor)
            || isStepped(cursor.line(1).text()) && cursor.apart(2)
            || isStepped(text) && hasSteps(text) && Sentences.ends(cursor.line(1).text())
            || underLabel && isCentred(cursor, 0);
    boolean after =
        underLabel
            || cursor.index() == 0
            || Sentences.ends(cursor.line(-1).text())
            || isStepped(text) && isStepped(cursor.line(-1).text())
            || HeadingForms.isCapitals(cursor.line(-1).text());
    return full && after && Sentences.begins(cursor.line(1).text());
  }

  /** True for a title with a number: {@code 2.1 El archivo}. */
  private static boolean isStepped(String text) {
    return Character.isDigit(text.charAt(0))
        && text.length() <= LONGEST_DISPLAY
        && STEPPED.matcher(text).matches();
  }

  /** True for a number of several steps, with a stop between them. */
  private static boolean hasSteps(String text) {
    int stop = text.indexOf('.');
    return stop > 0 && stop < 3 && Character.isDigit(text.charAt(stop + 1));
  }

  /** True for the first line of all over a block that is whole sentences. */
  private boolean isTitleOfAll(LineCursor cursor) {
    LineCursor under = cursor.ahead(1);
    String last = under.line(under.blockLength() - 1).text();
    String first = cursor.line(0).text().split(" ", 2)[0];
    return cursor.index() == 0
        && !language.lexicon(WordList.LETTER_HEADS).containsAnyCase(first)
        && !Character.isDigit(cursor.line(0).text().charAt(0))
        && !Character.isDigit(last.charAt(last.length() - 1))
        && Sentences.ends(last)
        && last.split(" ").length >= FEWEST_WORDS
        && (under.blockLength() > 1 || last.length() >= cursor.width() * HALF);
  }

  /** True if a stanza stands under the line, which is the title of a poem then. */
  private boolean isOverVerse(LineCursor cursor) {
    LineCursor under = cursor.ahead(1);
    return under.blockLength() > 1 && verse.tryStart(under).isPresent();
  }

  private static char first(String text) {
    return "«“¿¡\"".indexOf(text.charAt(0)) >= 0 && text.length() > 1
        ? text.charAt(1)
        : text.charAt(0);
  }

  private boolean isDate(String text) {
    for (String word : text.split("[\\s-]+")) {
      boolean known =
          word.chars().allMatch(c -> Character.isDigit(c) || c == '.')
              || language.lexicon(WordList.MONTHS).containsAnyCase(word)
              || word.length() <= 3 && Character.isLowerCase(word.charAt(0));
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** True if a line is set in much more than the one under it. */
  static boolean isCentred(LineCursor cursor, int ahead) {
    return cursor.has(ahead + 1)
        && cursor.line(ahead).line().indent() >= cursor.line(ahead + 1).line().indent() + CENTRED;
  }
}
