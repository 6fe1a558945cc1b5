package org.cajista.report.encoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the numbers of the notes in reading order. A series can run through all divisions. A new
 * series begins at 1, or in a new division with less than half of the last number (note 1 itself
 * can be lost). A starred number, such as {@code 11*} for a textual note among notes on the
 * content, counts as this number of the series. If stars have their own series, it is not followed.
 */
public final class NoteSeries {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(\\D?)");

  private final List<NumberGap> gaps = new ArrayList<>();
  private final TreeMap<Integer, String> divisionByNumber = new TreeMap<>();
  private final Set<Integer> starred = new HashSet<>();
  private String division = "";
  private int last;

  /**
   * Adds the next note.
   *
   * @param n the printed number; symbols and notes without a sign do not count
   * @param where the {@code xml:id} of the division
   */
  public void add(String n, String where) {
    Matcher matcher = NUMBER.matcher(n);
    if (!matcher.matches()) {
      return;
    }
    int number = Integer.parseInt(matcher.group(1));
    if (!matcher.group(2).isEmpty()) {
      starred.add(number);
      return;
    }
    if (number == 1 || !where.equals(division) && number * 2 < last) {
      close();
    }
    divisionByNumber.putIfAbsent(number, where);
    division = where;
    last = number;
  }

  /** Returns the missing numbers of all series in order. */
  public List<NumberGap> gaps() {
    close();
    return List.copyOf(gaps);
  }

  private void close() {
    int expected = divisionByNumber.isEmpty() ? 0 : divisionByNumber.firstKey();
    for (Map.Entry<Integer, String> note : divisionByNumber.entrySet()) {
      missing(expected, note.getKey() - 1, note.getValue());
      expected = note.getKey() + 1;
    }
    divisionByNumber.clear();
    starred.clear();
  }

  private void missing(int from, int to, String where) {
    int start = from;
    for (int number = from; number <= to + 1; number++) {
      if (number > to || starred.contains(number)) {
        if (number > start) {
          gaps.add(new NumberGap(where, start, number - 1));
        }
        start = number + 1;
      }
    }
  }
}
