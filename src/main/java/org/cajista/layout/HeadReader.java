package org.cajista.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.LetterHeadingWords;
import org.cajista.lang.Lexicon;
import org.cajista.lang.PassageSigns;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Reads one line as a running head: words with a page number at one of their ends. Whether it is
 * one, other pages say ({@link RunningHeads}).
 */
final class HeadReader {
  private static final int LONGEST = 110;
  private static final int FEWEST_LETTERS = 4;
  private static final int YEAR_LENGTH = 4;

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(\\d{1,4}|[ivxlc]{1,7})\\s*(?:[|·•—–]|\\s)\\s*(\\D.*)");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*\\D\\d*)(?:[|·•—–]|\\s)\\s*(\\d{1,4}|[ivxlc]{1,7})");

  private final Lexicon headings;
  private final Lexicon months;
  private final Lexicon enclosures;
  private final PassageSigns signs;
  private final LetterHeadingWords letters;

  /** The word after a day, past a preposition. */
  private final Pattern firstDay;

  /** The word before a year, past a day and a preposition. */
  private final Pattern lastWord;

  /**
   * A running head.
   *
   * @param words the letters of its words
   * @param number the page number that it gives
   * @param ruled whether an upright line parts the two
   */
  record Head(String words, String number, boolean ruled) {}

  HeadReader(TextLanguages languages) {
    this.headings = languages.merged(WordList.HEADINGS);
    this.months = languages.merged(WordList.MONTHS);
    this.enclosures = languages.merged(WordList.ENCLOSURES);
    this.signs = new PassageSigns(languages::merged);
    this.letters = new LetterHeadingWords(languages::merged);
    String of = languages.merged(WordList.DATE_OF).alternatives();
    this.firstDay = Pattern.compile("\\d{1,2}\\p{L}{0,3}\\.? (?:(?:" + of + ") )?(\\p{L}+\\.?)");
    this.lastWord =
        Pattern.compile("(\\p{L}+)[.,]?(?:\\s+\\d{1,2}\\p{L}{0,3},?)?(?:\\s+(?:" + of + "))?,?$");
  }

  /** Returns what the line says as a running head; nothing if it cannot be one. */
  Optional<Head> read(String line) {
    if (line.length() > LONGEST || !hasNumberAtEdge(line)) {
      return Optional.empty();
    }
    boolean ruled = line.indexOf('|') >= 0;
    // a rule needs no other proof; else few letters come again by chance
    int fewest = ruled ? 1 : FEWEST_LETTERS;
    Matcher first = NUMBER_FIRST.matcher(line);
    if (first.matches() && words(first.group(2)).length() >= fewest) {
      return Optional.of(new Head(words(first.group(2)), first.group(1), ruled));
    }
    Matcher last = NUMBER_LAST.matcher(line);
    if (last.matches()
        && !isYear(last.group(1), last.group(2))
        && words(last.group(1)).length() >= fewest) {
      return Optional.of(new Head(words(last.group(1)), last.group(2), ruled));
    }
    return Optional.empty();
  }

  /** Whether the line opens or closes a struck passage, and is no head however often it comes. */
  boolean isPassageSign(String line) {
    return signs.areAllOf(line);
  }

  /** True for the words of the heading of a letter: {@code To Mrs. Ward}. */
  boolean isOfLetter(String line) {
    return line.length() <= LONGEST && letters.head(line);
  }

  /** Whether the words are one that numbered headings begin with: {@code Capítulo 2}. */
  boolean isHeadingWord(String words) {
    return headings.containsAnyCase(words);
  }

  /** True if one of the words is the name of a month. */
  boolean hasMonth(String line) {
    for (String word : line.split("[\\s.,]+")) {
      if (months.containsAnyCase(word) || months.containsAnyCase(word + ".")) {
        return true;
      }
    }
    return false;
  }

  /** True if a line begins with a day and its month: {@code 17 de junio de 1951. Muere en}. */
  boolean beginsWithDay(String line) {
    Matcher day = firstDay.matcher(line);
    return day.lookingAt() && months.containsAnyCase(day.group(1));
  }

  /** True if a line begins with the word for what is sent with a letter, and a capital. */
  boolean opensEnclosure(String line) {
    String word = line.split("[^\\p{L}]+", 2)[0];
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && enclosures.containsAnyCase(word);
  }

  /** True if a line counts what is sent with a letter, and says no more: {@code 2 annexes.} */
  boolean countsEnclosures(String line) {
    int blank = line.indexOf(' ');
    int end = line.endsWith(".") ? line.length() - 1 : line.length();
    return blank > 0
        && blank < end
        && line.chars().limit(blank).allMatch(Character::isDigit)
        && enclosures.containsAnyCase(line.substring(blank + 1, end));
  }

  /** Whether a line ends with the number of a chapter: {@code Notes to Chapter 2}. */
  boolean endsWithChapter(String line) {
    String[] words = line.split("\\s+");
    return words.length > 2 && isHeadingWord(words[words.length - 2]);
  }

  /** Whether the number ends a date: {@code Teruel, 4 de noviembre de 1909}. */
  private boolean isYear(String words, String number) {
    Matcher month = lastWord.matcher(words);
    return number.length() == YEAR_LENGTH && month.find() && months.containsAnyCase(month.group(1));
  }

  /** Most lines of a text begin and end with other characters than a number has. */
  private static boolean hasNumberAtEdge(String line) {
    return !line.isEmpty()
        && (isOfNumber(line.charAt(0)) || isOfNumber(line.charAt(line.length() - 1)));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || "ivxlc".indexOf(c) >= 0;
  }

  /** The letters that are left of a head's words, in lower case: its likeness. */
  private static String words(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
