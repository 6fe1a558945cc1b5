package org.cajista.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;

/** The lines at the head and the foot of a page, where furniture stands, and what is near them. */
final class EdgeLines {
  /** So many lines of a page that end in numbers are a list. */
  private static final int MANY = 3;

  /** A line longer than this is text. */
  private static final int FULL = 30;

  private EdgeLines() {}

  /** The first two and the last two lines of the page, as far as they may be furniture. */
  static List<Integer> of(Page page) {
    int size = page.lines().size();
    Set<Integer> edges = new HashSet<>();
    for (int i = 0; i < Math.min(2, size); i++) {
      if (i == 0 || page.lines().get(i - 1).toString().length() < 90) {
        edges.add(i);
      }
      edges.add(size - 1 - i);
    }
    return edges.stream().sorted().toList();
  }

  /**
   * Whether a line that is not the first, nor the last, stands over or under other lines that end
   * in numbers, or apart: an entry of the contents, a line of a title page.
   */
  static boolean areAmongNumbers(Page page, int i) {
    List<Line> lines = page.lines();
    int size = lines.size();
    boolean inside = i + 1 < size && lines.get(i + 1).blanksBefore() > 0;
    if (i == size - 2 && inside && !Folios.isFigures(lines.get(i + 1).toString())) {
      return true;
    }
    long numbers =
        lines.stream()
            .filter(line -> Character.isDigit(last(line)) && line.text().length() > 4)
            .count();
    return numbers >= MANY && numbers * 2 > size - 1;
  }

  private static char last(Line line) {
    return line.text().charAt(line.text().length() - 1);
  }

  /** Whether the first full line of a page goes on with a sentence of the page before. */
  static boolean goOn(Page page) {
    for (Line line : page.lines()) {
      if (line.text().length() > FULL) {
        return Character.isLowerCase(line.text().charAt(0)) && !Sentences.begins(line.text());
      }
    }
    return false;
  }

  /** The letters that are left of a line; capitals stay, for a heading is not its running head. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
