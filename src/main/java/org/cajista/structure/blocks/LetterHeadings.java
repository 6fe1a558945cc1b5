package org.cajista.structure.blocks;

import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.structure.lines.Datelines;

/**
 * Knows the headings over letters: to whom or by whom ({@code 47. An Karl Heim}, {@code To the
 * same}, {@code Miss Ward to Mrs. Brown}), or which of them all ({@code LETTRE XXV.}, {@code
 * Zweiter Brief}).
 */
public final class LetterHeadings {
  private static final int LONGEST = 70;

  /** A dateline or salutation stands no more lines than this under a letter's heading. */
  private static final int FAREST = 3;

  /** A heading of more words says more than which letter it is. */
  private static final int MOST_WORDS = 4;

  /** The number of a letter before its heading. */
  private static final Pattern LABEL = Pattern.compile("^(?:\\d{1,4}|[IVXLC]+)[.):—–-]*\\s+");

  private static final Pattern WORDS = Pattern.compile("[\\s’']+");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

  private final Language language;
  private final Salutations salutations;
  private final Datelines datelines;

  public LetterHeadings(Language language) {
    this.language = language;
    this.salutations = new Salutations(language);
    this.datelines = new Datelines(language);
  }

  /** True if the line is the heading of a letter, which opens under it. */
  boolean isHeading(LineCursor cursor) {
    String text = cursor.line(0).text();
    if (text.length() > LONGEST || ",:;!?-".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    String words = LABEL.matcher(text).replaceFirst("");
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && (isCounted(words) || isAddress(words) || isBetween(words))
        && !datelines.isShortDateline(text)
        && standsAlone(cursor)
        && (isCounted(words) && cursor.apart(1) || opensUnder(cursor));
  }

  /** True if a heading says which letter it is. */
  public boolean counts(String heading) {
    return isCounted(LABEL.matcher(heading).replaceFirst(""));
  }

  /** True if a heading says to whom a letter goes. */
  public boolean addresses(String heading) {
    String words = LABEL.matcher(heading).replaceFirst("");
    return isAddress(words) || isBetween(words);
  }

  /** {@code LETTER XXV.}, {@code Carta primera}, {@code Zweiter Brief}. */
  private boolean isCounted(String text) {
    String[] words = WORDS.split(text.replaceAll("[.,:]+(?= |$)", ""));
    boolean first = isLetter(words[0]);
    if (words.length < 2
        || words.length > MOST_WORDS
        || !first && !isLetter(words[words.length - 1])) {
      return false;
    }
    String number = words[first ? 1 : words.length - 2];
    return Sentences.isRoman(number)
        || FIGURES.matcher(number).matches()
        || language.lexicon(WordList.ORDINALS).containsAnyCase(number)
        || words.length == 2 && Sentences.isCapitals(text);
  }

  private boolean isLetter(String word) {
    return language.lexicon(WordList.LETTER_NOUNS).containsAnyCase(word);
  }

  /** {@code A DON ANSELMO RUBIO}, {@code To the same}. */
  private boolean isAddress(String text) {
    String[] words = WORDS.split(text);
    return words.length > 1
        && language.lexicon(WordList.LETTER_HEADS).containsAnyCase(words[0])
        && (words.length <= 3 || Character.isUpperCase(words[1].charAt(0)) || isTitle(words[1]));
  }

  /** {@code Goethe an Schiller}: names on both sides of the word that says to whom. */
  private boolean isBetween(String text) {
    String[] words = WORDS.split(text);
    for (int i = 1; i + 1 < words.length && text.indexOf(',') < 0; i++) {
      if (language.lexicon(WordList.LETTER_TO).containsAnyCase(words[i])) {
        return isNamed(words[i - 1])
            && (isNamed(words[i + 1]) || isTitle(words[i + 1]))
            && isNamed(words[words.length - 1]);
      }
    }
    return false;
  }

  private static boolean isNamed(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private boolean isTitle(String word) {
    return language.lexicon(WordList.TITLES).containsAnyCase(word)
        || language.lexicon(WordList.TITLE_ARTICLES).containsAnyCase(word);
  }

  /** True if a dateline or a salutation stands within the next lines. */
  private boolean opensUnder(LineCursor cursor) {
    for (int i = 1; i <= FAREST && cursor.has(i); i++) {
      String text = cursor.line(i).text();
      if (salutations.isSalutation(text)
          || datelines.isDateline(text)
          || cursor.apart(i) && salutations.opens(text)
          || i == 1
              && (cursor.apart(1)
                  || cursor.has(2) && salutations.isSalutation(cursor.line(2).text()))
              && datelines.isShortDateline(text)) {
        return true;
      }
      if (text.length() > LONGEST) {
        return false;
      }
    }
    return false;
  }

  /** True if the line is no part of a paragraph: it is apart, or between other short lines. */
  static boolean standsAlone(LineCursor cursor) {
    boolean before = cursor.apart(0) || cursor.line(-1).text().length() < cursor.width() * 0.75;
    boolean after = cursor.apart(1) || cursor.line(0).text().length() < cursor.width() * 0.75;
    return before && after;
  }
}
