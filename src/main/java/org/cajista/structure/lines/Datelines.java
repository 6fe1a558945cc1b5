package org.cajista.structure.lines;

import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/** Knows the lines that say where and when a letter was written. */
public final class Datelines {
  private static final int LONGEST = 70;
  private static final Pattern DAY_AND_YEAR =
      Pattern.compile(
          "(?U).*\\b\\d{1,2}(\\p{L}{1,2}|[ºª°])?\\b.*\\b(?:\\d{4}|\\p{L}+\\.? [’']?\\d{2})\\b.*");
  private static final Pattern YEAR_LAST = Pattern.compile("(?U).*\\d{2}[*\\d)]{0,3}[.,]?");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          ".*\\b\\d{1,2}(?:[./-](\\d{1,2}|[IVX]+)[./-]|\\. (\\d{1,2}|[IVX]+)\\. )\\d{2,4}\\b.*");
  private static final Pattern DAY = Pattern.compile("(?U).*\\b\\d{1,2}(\\p{L}{1,2}|[ºª°])?\\b.*");

  private static final Pattern PLACE_AND_REST =
      Pattern.compile("(?U)\\p{Lu}[\\p{L} .’'-]{1,30}, .*");

  /** A line of more words is a sentence. */
  private static final int MOST_WORDS = 9;

  private static final int MOST_WORDS_WITHOUT_YEAR = 6;
  private static final int MOST_UNDER_HEADING = 11;
  private static final Pattern YEAR = Pattern.compile("(?U).*\\b1[0-9]\\d\\d\\??\\W*");
  private static final Pattern BRACKETS = Pattern.compile("[*_\\[\\]()]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,()]+");

  /** What an editor says of a day, after it: {@code 3. März 1911 (Fastnacht)}. */
  private static final Pattern REMARK = Pattern.compile("(?<=\\d\\.?) \\([^()]{1,30}\\)\\.?$");

  private final Language language;

  public Datelines(Language language) {
    this.language = language;
  }

  /** True if {@code line} is a date with day, month and year, perhaps after a place. */
  public boolean isDateline(String line) {
    String text = REMARK.matcher(line.replaceAll("[*_\\[\\]]", "").strip()).replaceFirst("");
    if (text.length() > LONGEST || text.length() < 8 || text.startsWith("(")) {
      return false;
    }
    if (NUMERIC_DATE.matcher(text).matches()) {
      return text.split("\\s+").length <= 5;
    }
    return DAY_AND_YEAR.matcher(text).matches()
        && text.split("\\s+").length <= MOST_WORDS
        && YEAR_LAST.matcher(text).matches()
        && hasMonth(text);
  }

  /**
   * True for a date that may lack its year, as under the heading of a letter: {@code Alicante, 2 de
   * septiembre.}
   */
  public boolean isShortDateline(String line) {
    String text = line.replaceAll("[*_\\[\\]]", "").strip();
    return isDateline(line)
        || text.length() <= LONGEST
            && text.split("\\s+").length <= MOST_WORDS_WITHOUT_YEAR
            && DAY.matcher(text).matches()
            && hasMonth(text);
  }

  /**
   * True for a place and a day without month or year, as right over a salutation: {@code Porto, 18
   * do mesmo mês}, {@code Ferry Hill, Tuesday night.}
   */
  public boolean isDay(String line) {
    String text = line.replaceAll("[*_\\[\\]]", "").strip();
    if (text.length() > LONGEST || text.split("\\s+").length > MOST_WORDS) {
      return false;
    }
    boolean weekday = false;
    for (String word : text.split("[\\s.,]+")) {
      weekday |= language.lexicon(WordList.WEEKDAYS).containsAnyCase(word);
    }
    return PLACE_AND_REST.matcher(text).matches() && (weekday || DAY.matcher(text).matches());
  }

  /**
   * True for what dates a letter right under its heading, where a line without a day does so too:
   * {@code Genève, lundi de Pâques 1799.}, {@code Tuesday [23 May].}, {@code ce 14 brumaire an
   * VII}, {@code Lisboa, 1862.}
   *
   * @param apart whether it is set in from the text under it, so that it is no sentence
   */
  public boolean isUnderHeading(String line, boolean apart) {
    String text = BRACKETS.matcher(line).replaceAll("").strip();
    String[] words = BETWEEN_WORDS.split(text);
    if (text.length() > LONGEST || words.length > MOST_UNDER_HEADING || text.endsWith(",")) {
      return false;
    }
    boolean placed = PLACE_AND_REST.matcher(text).matches();
    boolean named = false;
    for (String word : words) {
      named |= isNameOfTime(word);
    }
    boolean figure = text.chars().anyMatch(Character::isDigit);
    return apart && named
        || named && (placed || figure && !text.endsWith(".") || isNameOfTime(words[0]))
        || (placed || line.startsWith("[")) && YEAR.matcher(text).matches();
  }

  /** True for a month, of the Republic too, or a day of the week. */
  private boolean isNameOfTime(String word) {
    Lexicon months = language.lexicon(WordList.MONTHS);
    return language.lexicon(WordList.WEEKDAYS).containsAnyCase(word)
        || language.lexicon(WordList.REPUBLICAN_MONTHS).containsAnyCase(word)
        || months.containsAnyCase(word)
        || months.containsAnyCase(word + ".");
  }

  private boolean hasMonth(String text) {
    for (String word : text.split("[\\s.,]+")) {
      Lexicon months = language.lexicon(WordList.MONTHS);
      if (months.containsAnyCase(word) || months.containsAnyCase(word + ".")) {
        return true;
      }
    }
    return false;
  }
}
