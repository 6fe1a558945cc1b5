package org.cajista.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.Sentences;

/**
 * Tells page numbers from other figures that stand alone at a page's edge (a year in a chronology,
 * a chapter's number): page numbers grow with the pages, so that number less page is the same for
 * several of them.
 */
final class Folios {
  private static final int FEWEST = 3;
  private static final double SHARE = 0.2;
  private static final int LONGEST = 60;
  private static final int LONGEST_NUMBER = 3;

  /** A number that stands at the margin, far from the words. */
  private static final Pattern APART = Pattern.compile("\\d+\\s{4,}.*|.*\\s{4,}\\d+");

  /** Numbers of pages are rarely as high as these, which are years. */
  private static final int FIRST_YEAR = 1450;

  private static final int LAST_YEAR = 2100;

  private final Map<Integer, Integer> timesByDistance = new HashMap<>();
  private final Map<Integer, Integer> romansByDistance = new HashMap<>();
  private final HeadReader reader;
  private final int pages;

  /**
   * @param pages how many pages there are
   */
  Folios(int pages, HeadReader reader) {
    this.reader = reader;
    this.pages = pages;
  }

  /**
   * Takes note of a line at the edge of a page.
   *
   * @param apart whether it is the first and stands over white space
   */
  void add(int page, String line, boolean apart) {
    RunningHeads.folio(line)
        .filter(Folios::isArabic)
        .ifPresent(n -> timesByDistance.merge(Integer.parseInt(n) - page, 1, Integer::sum));
    RunningHeads.folio(line)
        .filter(n -> !isArabic(n))
        .ifPresent(
            n -> romansByDistance.merge(RomanNumeral.printedValue(n) - page, 1, Integer::sum));
    reader
        .read(line)
        .filter(head -> isArabic(head.number()) && (head.ruled() || apart || isShort(line)))
        .ifPresent(
            head -> timesByDistance.merge(Integer.parseInt(head.number()) - page, 1, Integer::sum));
  }

  /** How much speaks for {@code line} being the number of {@code page}; 0 where it is not. */
  int support(int page, String line) {
    return RunningHeads.folio(line)
        .filter(n -> isArabic(n) && follows(page, n))
        .map(n -> 1 + times(Integer.parseInt(n) - page))
        .orElse(0);
  }

  /**
   * Whether {@code number} goes with the page as the numbers of many other pages do with theirs.
   */
  boolean agrees(int page, String line, String number) {
    if (!isArabic(number) || !isShort(line)) {
      return false;
    }
    int times = timesByDistance.getOrDefault(Integer.parseInt(number) - page, 0);
    int fewest = atMargin(line) ? FEWEST - 1 : FEWEST;
    return times >= Math.max(fewest, pages * SHARE);
  }

  /** Whether the number goes with the page as that of a neighbour does with its own. */
  boolean agreesWithNeighbour(int page, String number) {
    return isArabic(number)
        && timesByDistance.getOrDefault(Integer.parseInt(number) - page, 0) >= 2;
  }

  /**
   * Whether {@code line} is a small Roman numeral that counts the pages, as that of another page
   * does: at the foot of its page, where no chapter begins.
   */
  boolean isRomanAtFoot(int page, String line) {
    return RunningHeads.folio(line)
        .filter(n -> !isArabic(n) && RomanNumeral.printedValue(n) > 0)
        .filter(n -> near(romansByDistance, RomanNumeral.printedValue(n) - page) >= 2)
        .isPresent();
  }

  /**
   * Whether {@code line} is a small Roman numeral that counts the pages one by one, as those of two
   * other pages near it do: chapters have more than one page.
   */
  boolean isRoman(int page, String line) {
    return RunningHeads.folio(line)
        .filter(n -> !isArabic(n) && RomanNumeral.printedValue(n) > 0)
        .filter(
            n -> romansByDistance.getOrDefault(RomanNumeral.printedValue(n) - page, 0) >= FEWEST)
        .isPresent();
  }

  private boolean follows(int page, String number) {
    int value = Integer.parseInt(number);
    int distance = value - page;
    if (value >= FIRST_YEAR && value <= LAST_YEAR) {
      return timesByDistance.getOrDefault(distance, 0) >= FEWEST;
    }
    return distance == 1 || times(distance) >= Math.max(2, pages * SHARE / 4);
  }

  private int times(int distance) {
    return near(timesByDistance, distance);
  }

  /** How many numbers have this distance from their pages, but for a blank page or two. */
  private static int near(Map<Integer, Integer> timesByDistance, int distance) {
    int times = 0;
    for (int near = distance - 2; near <= distance + 2; near++) {
      times += timesByDistance.getOrDefault(near, 0);
    }
    return times;
  }

  /** Whether the number of a running head stands at the margin, far from the words. */
  static boolean atMargin(String line) {
    return APART.matcher(line).matches();
  }

  /** Whether a line is short enough for a running head, and does not end as a line of text does. */
  static boolean isShort(String line) {
    char last = line.charAt(line.length() - 1);
    // words and number stand at opposite margins
    return line.replaceAll("\\s{2,}", " ").length() <= LONGEST
        && (",;:-".indexOf(last) < 0 && (last != '.' || Sentences.isCapitals(line)));
  }

  /** True if nothing but a page number stands on the line, and not a year. */
  static boolean isFigures(String line) {
    return line.length() <= LONGEST_NUMBER && RunningHeads.folio(line).isPresent();
  }

  private static boolean isArabic(String number) {
    return Character.isDigit(number.charAt(0));
  }
}
