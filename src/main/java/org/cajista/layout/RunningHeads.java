package org.cajista.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;

/**
 * Knows the running heads of a document by their likeness across pages.
 *
 * <p>{@code Book title | 79} on one page and {@code 82 | Chapter title} on another: a short line
 * that stands apart, holds a page number at one of its ends, and whose words come again with
 * another number. Glyphs that the extraction lost differ from page to page, so likeness is of the
 * letters that are left. It deliberately leaves alone a line whose number grows with nothing (a
 * numbered heading).
 */
final class RunningHeads {
  private static final int LONGEST = 110;
  private static final int FEWEST_LETTERS = 4;
  private static final int YEAR_LENGTH = 4;

  /** The word before a year, past a day and a preposition. */
  private static final Pattern LAST_WORD =
      Pattern.compile("(\\p{L}+)[.,]?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,?)?(?:\\s+(?:del?|of))?,?$");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(\\d{1,4}|[ivxlc]{1,7})\\s*(?:[|·•—–]|\\s)\\s*(\\D.*)");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*\\D\\d*)(?:[|·•—–]|\\s)\\s*(\\d{1,4}|[ivxlc]{1,7})");
  private static final Pattern COLUMNS = Pattern.compile("(\\d{1,4})\\s+\\D.*\\D\\s+(\\d{1,4})");
  private static final Pattern FOLIO =
      Pattern.compile("[-–—\\[(]?\\s*(\\d{1,4}|[ivxlc]{1,7})\\s*[-–—\\])]?");

  private final Map<String, Set<String>> numbersByWords = new HashMap<>();

  /**
   * A running head.
   *
   * @param words the letters of its words
   * @param number the page number that it gives
   * @param ruled whether an upright line parts the two
   */
  record Head(String words, String number, boolean ruled) {}

  /** Learns from the lines that stand apart. */
  RunningHeads(List<RawLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (standsApart(lines, i)) {
        parse(lines.get(i).text())
            .ifPresent(
                head ->
                    numbersByWords
                        .computeIfAbsent(head.words, words -> new HashSet<>())
                        .add(head.number));
      }
    }
  }

  /** What the line at {@code index} says as a running head; nothing where it is none. */
  Optional<Head> at(List<RawLine> lines, int index) {
    if (!standsApart(lines, index)) {
      return Optional.empty();
    }
    return parse(lines.get(index).text()).filter(this::recurs);
  }

  /** Whether the words come with several numbers, or a rule parts words and number. */
  boolean recurs(Head head) {
    return head.ruled
        || !isHeadingWord(head.words)
            && numbersByWords.getOrDefault(head.words, Set.of()).size() >= 2;
  }

  /** Whether the words are one that numbered headings begin with: {@code Capítulo 2}. */
  static boolean isHeadingWord(String words) {
    return Language.SHIPPED.stream()
        .anyMatch(one -> Language.of(one).lexicon(WordList.HEADINGS).containsAnyCase(words));
  }

  /** Whether a line ends with the number of a chapter: {@code Notes to Chapter 2}. */
  static boolean endsWithChapter(String line) {
    String[] words = line.split("\\s+");
    return words.length > 2 && isHeadingWord(words[words.length - 2]);
  }

  /** The page number that a line of figures alone gives. */
  static Optional<String> folio(String line) {
    Matcher matcher = FOLIO.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether a page number alone has dashes or brackets around it: no other figure has. */
  static boolean isDecorated(String line) {
    return folio(line).isPresent()
        && "-–—[(".indexOf(line.charAt(0)) >= 0
        && "-–—])".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether the number ends a date: {@code Teruel, 4 de noviembre de 1909}. */
  private static boolean isYear(String words, String number) {
    Matcher month = LAST_WORD.matcher(words);
    return number.length() == YEAR_LENGTH
        && month.find()
        && Language.SHIPPED.stream()
            .map(code -> Language.of(code).lexicon(WordList.MONTHS))
            .anyMatch(months -> months.containsAnyCase(month.group(1)));
  }

  /** Most lines of a text begin and end with other characters than a number has. */
  private static boolean hasNumberAtEdge(String line) {
    return !line.isEmpty()
        && (isOfNumber(line.charAt(0)) || isOfNumber(line.charAt(line.length() - 1)));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || "ivxlc".indexOf(c) >= 0;
  }

  static Optional<Head> parse(String line) {
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

  /** Whether a line gives the numbers of two columns: {@code 1031 Supply — Navy 1032}. */
  static boolean isOverColumns(String line) {
    Matcher matcher = COLUMNS.matcher(line);
    return matcher.matches()
        && Integer.parseInt(matcher.group(2)) == Integer.parseInt(matcher.group(1)) + 1;
  }

  /**
   * Whether the number stands at the outer margin: before the words on a left-hand page, after them
   * on a right-hand one.
   */
  static boolean isAtOuterMargin(String line, String number) {
    if (!Character.isDigit(number.charAt(0))) {
      return false;
    }
    boolean left = Integer.parseInt(number) % 2 == 0;
    return left ? line.startsWith(number) : line.endsWith(number);
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

  /** A blank line, a form feed or the file's edge on at least one side, white space on both. */
  private static boolean standsApart(List<RawLine> lines, int index) {
    RawLine line = lines.get(index);
    if (line.isBlank()) {
      return false;
    }
    boolean before =
        index == 0 || lines.get(index - 1).isBlank() || line.startsPage() || line.indent() == 1;
    boolean after =
        index + 1 == lines.size()
            || lines.get(index + 1).isBlank()
            || lines.get(index + 1).startsPage();
    return before && after;
  }
}
