package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.Sentences;

/**
 * Finds short lines that stand apart and count: {@code A. Ensayos} … {@code B. Novelas} … {@code C.
 * Poemas}, with text between them. One of them is a heading because the others are, also at the
 * foot of a page.
 */
public final class HeadingSeries {
  private static final int FEWEST = 3;
  private static final int LONGEST = 70;

  private static final Pattern NUMBERED =
      Pattern.compile("(?U)([A-Z]|[IVXLC]{1,6}|\\d{1,2})([.)]) \\p{Lu}.*[\\p{L}\\d)»”]");

  private HeadingSeries() {}

  /**
   * The last member of a series so far.
   *
   * @param lines the indexes of all its members
   * @param value the number of the last
   */
  private record Series(List<Integer> lines, int value) {}

  /** Returns the lines that are members of a series. */
  public static BitSet of(List<BodyLine> lines, int width) {
    BitSet found = new BitSet();
    Map<String, Series> open = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!mayCount(text) || !apart(lines, i) || !apart(lines, i + 1)) {
        continue;
      }
      Matcher matcher = NUMBERED.matcher(text);
      if (text.length() > Math.min(LONGEST, width) || !matcher.matches()) {
        continue;
      }
      String sign = matcher.group(1);
      count(open, "letter" + matcher.group(2), letter(sign), i, found);
      count(open, "numeral" + matcher.group(2), RomanNumeral.value(sign), i, found);
      count(open, "figure" + matcher.group(2), figure(sign), i, found);
    }
    return found;
  }

  private static void count(
      Map<String, Series> open, String style, int value, int line, BitSet found) {
    Series before = open.get(style);
    if (value == 1) {
      open.put(style, new Series(new ArrayList<>(List.of(line)), 1));
    } else if (value > 1 && before != null && before.value() + 1 == value) {
      List<Integer> members = before.lines();
      if (members.get(members.size() - 1) + 1 < line) { // a list has no text between
        members.add(line);
        open.put(style, new Series(members, value));
        if (members.size() >= FEWEST) {
          members.forEach(found::set);
        }
      }
    }
  }

  private static boolean mayCount(String text) {
    char first = text.charAt(0);
    return text.length() > 4 && (Character.isDigit(first) || first >= 'A' && first <= 'Z');
  }

  private static boolean apart(List<BodyLine> lines, int at) {
    return at == 0
        || at >= lines.size()
        || lines.get(at).startsPage()
        || lines.get(at).line().blanksBefore() > 0;
  }

  private static int letter(String sign) {
    return sign.length() == 1 && Sentences.begins(sign) && !Character.isDigit(sign.charAt(0))
        ? sign.charAt(0) - 'A' + 1
        : 0;
  }

  private static int figure(String sign) {
    return Character.isDigit(sign.charAt(0)) ? Integer.parseInt(sign) : 0;
  }
}
