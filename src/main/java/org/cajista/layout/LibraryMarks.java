package org.cajista.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Finds the marks by which digital libraries, proofreaders and editions say where a page begins, on
 * lines of their own or inside the text.
 *
 * <p>{@code ## p. 12 (#34) ####}, {@code -----File: 031.png---}, {@code --- Page 12 ---}, {@code
 * noted [p. 23] every}, {@code /3v/} → page starts. Inside the text a rising series proves them; a
 * reference such as {@code [p. 12 of the first edition]} stays text.
 */
final class LibraryMarks {
  /** Fewer marks inside the text are references; alone on their lines one less is enough. */
  private static final int FEWEST = 3;

  /** From one mark to the next so many sides at most: a folio has two, and so counts a page. */
  private static final int LONGEST_STEP = 6;

  /** Roman numerals count the pages before the others. */
  private static final int ROMAN = -4000;

  /** A mark that no text and no heading can be. */
  private static final Pattern SURE =
      Pattern.compile(
          "#{1,6} p\\. ?(?<n>\\d{0,5}|[ivxlc]{0,12}) ?\\(#\\d+\\) ?#*|-{3,} ?File: ?\\S+.*",
          Pattern.CASE_INSENSITIVE);

  private static final String NUMBER = "(?<n>\\d{1,4}(?: ?[rv])?|[ivxlc]{1,7})";

  /**
   * A mark.
   *
   * @param start its offset in the source
   * @param end the offset after it
   * @param number the number of the page; empty where the mark does not give it
   */
  record Mark(int start, int end, String number) {}

  /**
   * What may be a mark.
   *
   * @param alone whether nothing else stands on its line
   */
  private record Candidate(int line, Mark mark, int value, boolean alone) {}

  private final Pattern ruled;
  private final Pattern inside;

  LibraryMarks(TextLanguages languages) {
    String label = "(?:" + languages.merged(WordList.PAGE_MARKS).alternatives() + ")\\.? ?";
    ruled = Pattern.compile("[-–—=*_#\\[{| ]{2,} ?" + label + NUMBER + "\\b[^\\p{L}]{2,}");
    inside =
        Pattern.compile(
            "[\\[{|]"
                + label
                + NUMBER
                + "[\\]}|]|[\\[{|]"
                + "(?<folio>\\d{1,3} ?[rv])[\\]}|]|(?<![\\d/])/(?<slash>\\d{1,3}[rv]?)/(?![\\d/])|\\{(?<brace>\\d{1,4})\\}");
  }

  /** The marks by line. */
  Map<Integer, List<Mark>> of(List<RawLine> lines) {
    Map<Integer, List<Mark>> sure = new HashMap<>();
    List<Candidate> own = new ArrayList<>();
    List<Candidate> within = new ArrayList<>();
    boolean pages = false;
    for (int i = 0; i < lines.size(); i++) {
      RawLine line = lines.get(i);
      pages |= i > 0 && line.startsPage();
      if (!mayHold(line.text())) {
        continue;
      }
      Matcher mark = SURE.matcher(line.text());
      Matcher rule = ruled.matcher(line.text());
      if (mark.matches()) {
        String number = Optional.ofNullable(mark.group("n")).orElse("");
        sure.put(i, List.of(new Mark(line.span().start(), line.span().end(), number)));
      } else if (rule.matches()) {
        add(own, i, line, 0, line.text().length(), rule.group("n"));
      } else {
        find(within, i, line);
      }
    }
    if (!sure.isEmpty()) {
      return sure;
    }
    List<Candidate> series = series(own);
    // a page of a printed book may be in a format that has pages of its own
    return !series.isEmpty() ? byLine(series) : pages ? Map.of() : byLine(series(within));
  }

  private static boolean mayHold(String line) {
    return line.indexOf('[') >= 0
        || line.indexOf('/') >= 0
        || line.indexOf('{') >= 0
        || line.indexOf('|') >= 0
        || !line.isEmpty() && "-–—=*_#".indexOf(line.charAt(0)) >= 0;
  }

  private void find(List<Candidate> found, int index, RawLine line) {
    Matcher matcher = inside.matcher(line.text());
    while (matcher.find()) {
      for (String group : List.of("n", "folio", "slash", "brace")) {
        if (matcher.group(group) != null) {
          add(found, index, line, matcher.start(), matcher.end(), matcher.group(group));
        }
      }
    }
  }

  private static void add(
      List<Candidate> found, int index, RawLine line, int from, int to, String number) {
    int start = line.span().start();
    String n = number.replace(" ", "");
    boolean alone = from == 0 && to == line.text().length();
    found.add(new Candidate(index, new Mark(start + from, start + to, n), value(n), alone));
  }

  /** Counts the sides of the leaves: 3r is 6, 3v is 7, page 3 is 6. */
  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      boolean back = number.endsWith("v");
      return 2 * Integer.parseInt(number.replaceAll("\\D", "")) + (back ? 1 : 0);
    }
    return ROMAN + 2 * RomanNumeral.printedValue(number);
  }

  /** The longest rising series, if it holds most of the candidates. */
  private static List<Candidate> series(List<Candidate> candidates) {
    int[] length = new int[candidates.size()];
    int[] before = new int[candidates.size()];
    Map<Integer, Integer> last = new HashMap<>(); // by value
    int best = -1;
    for (int i = 0; i < length.length; i++) {
      before[i] = -1;
      for (int step = 1; step <= LONGEST_STEP; step++) {
        Integer previous = last.get(candidates.get(i).value - step);
        if (previous != null && (before[i] < 0 || length[previous] > length[before[i]])) {
          before[i] = previous;
        }
      }
      // after the Roman numerals the pages count anew
      boolean anew = before[i] < 0 && best >= 0 && candidates.get(best).value < 0;
      before[i] = anew && candidates.get(i).value >= 0 ? best : before[i];
      length[i] = before[i] < 0 ? 1 : length[before[i]] + 1;
      last.put(candidates.get(i).value, i);
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    List<Candidate> series = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      series.add(0, candidates.get(i));
    }
    boolean alone = series.stream().allMatch(one -> one.alone);
    boolean believed =
        series.size() >= (alone ? FEWEST - 1 : FEWEST) && series.size() * 2 > candidates.size();
    return believed ? series : List.of();
  }

  private static Map<Integer, List<Mark>> byLine(List<Candidate> series) {
    Map<Integer, List<Mark>> lines = new TreeMap<>();
    for (Candidate one : series) {
      lines.computeIfAbsent(one.line, line -> new ArrayList<>()).add(one.mark);
    }
    return lines;
  }
}
