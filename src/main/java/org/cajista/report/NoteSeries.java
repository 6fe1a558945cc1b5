package org.cajista.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the numbers of the notes in reading order. Plain and starred numbers are counted each for
 * themselves. A count may run through all divisions; it begins anew at 1, or in a new division with
 * less than half of the last number (the note 1 itself may be lost).
 */
final class NoteSeries {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(\\D?)");

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<NumberGap> gaps = new ArrayList<>();

  /** One series: by number, the division of its note. */
  private static final class Count {
    private final TreeMap<Integer, String> divisions = new TreeMap<>();
    private String division = "";
    private int last;
  }

  /**
   * One more note.
   *
   * @param n its number as printed; symbols and notes without a sign count for nothing
   */
  void add(String n, String division) {
    Matcher matcher = NUMBER.matcher(n);
    if (!matcher.matches()) {
      return;
    }
    int number = Integer.parseInt(matcher.group(1));
    String mark = matcher.group(2);
    Count count = counts.computeIfAbsent(mark, any -> new Count());
    boolean elsewhere = !division.equals(count.division);
    if (number == 1 || elsewhere && number * 2 < count.last) {
      close(mark, count);
      count = new Count();
      counts.put(mark, count);
    }
    count.divisions.putIfAbsent(number, division);
    count.division = division;
    count.last = number;
  }

  /** What is missing, series after series. */
  List<NumberGap> gaps() {
    counts.forEach(this::close);
    counts.clear();
    return List.copyOf(gaps);
  }

  private void close(String mark, Count count) {
    int expected = count.divisions.isEmpty() ? 0 : count.divisions.firstKey();
    for (Map.Entry<Integer, String> note : count.divisions.entrySet()) {
      if (note.getKey() > expected) {
        gaps.add(new NumberGap(note.getValue(), expected, note.getKey() - 1, mark));
      }
      expected = note.getKey() + 1;
    }
  }
}
