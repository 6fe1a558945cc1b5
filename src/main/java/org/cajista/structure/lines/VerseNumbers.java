package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.Traced;

/**
 * Finds the numbers of verses, which stand at the end or at the head of every fourth or fifth line,
 * far from its words: {@code Garde ma montre et mon collier, 5}. Two of them count the lines
 * between them; one alone is a multiple of five, or of the number of its line.
 */
public final class VerseNumbers {
  private static final Pattern LAST = Pattern.compile("(.*\\S)( \\(?(\\d{1,5})\\)?)");
  private static final Pattern FIRST = Pattern.compile("(\\(?(\\d{1,5})\\)? )\\S.*");

  /** So many blanks between the words and the number are no blank between words. */
  private static final int WIDE = 3;

  private VerseNumbers() {}

  /** The number in a line of verse: where it stands, and whether far from the words. */
  private record Number(int line, int start, int end, int value, boolean wide) {}

  /** Returns for each line the mark of its number, if it has one; null where it has none. */
  public static List<Mark> of(List<BodyLine> lines) {
    List<Number> numbers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Traced text = lines.get(i).line().text();
      // few lines have a figure at either end
      if (!mayBeNumber(text.charAt(text.length() - 1)) && !mayBeNumber(text.charAt(0))) {
        continue;
      }
      Matcher last = LAST.matcher(text);
      Matcher first = FIRST.matcher(text);
      if (last.matches()) {
        int value = Integer.parseInt(last.group(3));
        numbers.add(new Number(i, last.start(2), last.end(2), value, isWide(text, last.start(2))));
      } else if (first.matches()) {
        int value = Integer.parseInt(first.group(2));
        numbers.add(new Number(i, 0, first.end(1), value, isWide(text, first.end(1) - 1)));
      }
    }
    List<Mark> marks = new ArrayList<>(Collections.nCopies(lines.size(), null));
    for (Number number : numbers) {
      long agree =
          numbers.stream().filter(n -> n.value - n.line == number.value - number.line).count();
      boolean alone = number.wide && (number.value % 5 == 0 || number.value == number.line + 1);
      if (agree > 1 || alone || number.wide && agree * 2 > numbers.size()) {
        marks.set(number.line, Mark.of(number.start, number.end, new Tag.Sign()));
      }
    }
    return marks;
  }

  private static boolean mayBeNumber(char c) {
    return c >= '0' && c <= '9' || c == '(' || c == ')';
  }

  /** Returns the text of a line without its number. */
  public static String without(String line, Mark number) {
    return number == null ? line : line.substring(0, number.start()) + line.substring(number.end());
  }

  private static boolean isWide(Traced text, int blank) {
    return blank > 0
        && blank + 1 < text.length()
        && text.origin(blank - 1) >= 0
        && text.origin(blank + 1) - text.origin(blank - 1) > WIDE;
  }
}
