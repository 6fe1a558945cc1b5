package org.cajista.structure.lines;

import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;

/**
 * Knows the lines that are headings by their own words: a number, a word such as <i>Capítulo</i>
 * with one, capitals.
 */
public final class HeadingForms {
  /** Capitals that are more than the initials of a name. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3}");

  private static final Pattern YEARS = Pattern.compile("\\(?\\d{4}[-–—]\\d{2,4}\\)?\\.?");
  private static final Pattern NUMBER = Pattern.compile("[IVXLC]+|\\d{1,3}|\\p{L}+");

  private final HeadingWords words;

  public HeadingForms(Language language) {
    this.words = new HeadingWords(language);
  }

  /** True for capitals that are more than initials, but for what stands in parentheses. */
  public static boolean isCapitals(String text) {
    String words = withoutParenthesis(text);
    return Sentences.isCapitals(words)
        && LETTERS.matcher(words).find()
        && !Character.isDigit(text.charAt(0));
  }

  /** True for a word and a number, perhaps with years: {@code Capítulo II (1912-1919)}. */
  public boolean isNumberedWord(String text) {
    String[] words = text.split("\\s+", 3);
    return isHeadingWord(words[0])
            && words.length >= 2
            && NUMBER.matcher(words[1].replaceAll("[.:]$", "")).matches()
            && (words.length == 3 && YEARS.matcher(words[2]).matches()
                || !Sentences.ends(text.replaceAll("[\\d.]+$", "")))
        || isLabel(text);
  }

  /** Whether the line numbers a chapter and says no more: {@code II}, {@code Zweites Kapitel.} */
  public boolean isLabel(String text) {
    String[] words = text.split("\\s+");
    if (words.length == 1) {
      return Sentences.isRoman(text) || text.matches("\\d{1,3}\\.?");
    }
    boolean first = isHeadingWord(words[0]);
    boolean last = isHeadingWord(words[words.length - 1]) && Sentences.begins(text);
    String number = words[first ? 1 : words.length - 2].replaceAll("[.:]$", "");
    return words.length == 2
        && (first || last && Sentences.begins(number))
        && NUMBER.matcher(number).matches();
  }

  /** As {@link #isLabel}; or written out, in capitals: {@code CHAPTER THE FOURTH}. */
  public boolean numbersChapter(String text) {
    String[] words = text.split("\\s+");
    return isLabel(text) || words.length == 3 && isCapitals(text) && isHeadingWord(words[0]);
  }

  /** Whether the line is a word such as <i>Preface</i> and no more. */
  public boolean isWordAlone(String text) {
    return text.indexOf(' ') < 0 && Sentences.begins(text) && isHeadingWord(text);
  }

  /** True if headings begin with the word. */
  public boolean isHeadingWord(String word) {
    return words.contains(word);
  }

  /** Returns the text without what stands in parentheses. */
  public static String withoutParenthesis(String text) {
    return text.replaceAll("\\([^()]*\\)", "").strip();
  }
}
