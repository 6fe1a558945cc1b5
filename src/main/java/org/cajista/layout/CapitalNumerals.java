package org.cajista.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.RomanNumeral;

/**
 * Knows the Roman numerals in capitals that count the pages of a preface, alone or beside the words
 * of a running head: {@code VII}, {@code Einleitung VII}, {@code VIII Einleitung}. It leaves alone
 * the numerals of chapters, which do not count page by page.
 */
final class CapitalNumerals {
  /** So many pages near to each other count one by one. */
  private static final int FEWEST = 3;

  /** Pages without numeral between two that have one. */
  private static final int NEAR = 2;

  private static final int LONGEST = 70;
  private static final String SIGNS =
      "(X{0,3}(?:IX|IV|V?I{0,4})|XL[IVX]{0,4}|L[IVX]{0,6}|C[IVXL]{0,6})";

  private static final Pattern ALONE = Pattern.compile("[-–—\\[(]? ?" + SIGNS + " ?[-–—\\])]?\\.?");
  private static final Pattern FIRST = Pattern.compile(SIGNS + "(?: ?[|—–-] ?| )(?=.*\\p{L}{4}).+");
  private static final Pattern LAST = Pattern.compile("(?=.*\\p{L}{4}).+(?: ?[|—–-] ?| )" + SIGNS);

  private final Map<Integer, Set<Integer>> pagesByDistance = new HashMap<>();
  private final BitSet within = new BitSet();

  /**
   * Takes note of a line at the edge of a page.
   *
   * @param goesOn whether the page goes on with a sentence: no chapter begins there
   */
  void add(int page, String line, boolean goesOn) {
    int value = value(line);
    if (value > 0) {
      within.set(page, goesOn);
      pagesByDistance.computeIfAbsent(value - page, distance -> new TreeSet<>()).add(page);
    }
  }

  /** True if the numeral of a line counts this page, as those of pages near it do. */
  boolean count(int page, String line) {
    int value = value(line);
    return value > 0 && run(pagesByDistance.getOrDefault(value - page, Set.of()), page) >= FEWEST;
  }

  /** How many of the pages stand in one run with a page; 0 where no sentence goes on over them. */
  private int run(Set<Integer> pages, int page) {
    int length = 0;
    boolean goesOn = false;
    int before = Integer.MIN_VALUE / 2;
    boolean holds = false;
    for (int one : pages) {
      if (one - before > NEAR) {
        if (holds) {
          break;
        }
        length = 0;
        goesOn = false;
      }
      length++;
      holds |= one == page;
      goesOn |= within.get(one);
      before = one;
    }
    return holds && goesOn ? length : 0;
  }

  /** True if nothing but a numeral in capitals stands on the line. */
  static boolean isAlone(String line) {
    return line.length() <= LONGEST && ALONE.matcher(line).matches() && value(line) > 0;
  }

  /** The numeral of a line; nothing if it has none. */
  static Optional<String> of(String line) {
    if (line.isEmpty() || line.length() > LONGEST || !mayHold(line)) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {ALONE, FIRST, LAST}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches() && RomanNumeral.printedValue(matcher.group(1)) > 0) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** Most lines neither begin nor end as a numeral does. */
  private static boolean mayHold(String line) {
    return "IVXLC-–—[(".indexOf(line.charAt(0)) >= 0
        || "IVXLC-–—])".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int value(String line) {
    return of(line).map(RomanNumeral::printedValue).orElse(0);
  }
}
