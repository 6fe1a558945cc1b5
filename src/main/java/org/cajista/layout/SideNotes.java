package org.cajista.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Parts the side notes of a page from its text, where the page text keeps the columns: a few short
 * words left or right of the text, in lines that follow each other.
 *
 * <p>{@code Death of more money than the company had. He died} → a side note, and text. It leaves
 * alone years and terms that stand only where paragraphs begin, and the columns of tables.
 */
final class SideNotes implements Pass<List<Page>> {
  /** What stands in the margin is no wider. */
  private static final int WIDEST = 22;

  private static final int NARROWEST_TEXT = 35;
  private static final int FEWEST_LINES = 5;

  /** Running heads and headings stand in no column. */
  private static final int MOST_OTHERS = 3;

  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  /** How the lines of a page stand to a column. */
  private record Columns(Map<Integer, int[]> cells, int alone, int others) {}

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      done.add(read(page));
    }
    return done;
  }

  private static Page read(Page page) {
    Map<Integer, Integer> left = new HashMap<>(); // how many lines have a column after blanks
    Map<Integer, Integer> right = new HashMap<>();
    for (Line line : page.lines()) {
      if (line.zone() != Zone.BODY || !line.toString().contains("  ")) {
        continue;
      }
      Matcher blanks = BLANKS.matcher(line.toString());
      if (blanks.find()) {
        left.merge(line.indent() + blanks.end(), 1, Integer::sum);
        int from = blanks.end();
        while (blanks.find()) {
          from = blanks.end();
        }
        right.merge(line.indent() + from, 1, Integer::sum);
      }
    }
    for (boolean isLeft : new boolean[] {true, false}) {
      int column = most(isLeft ? left : right);
      Columns found = columns(page, column, isLeft);
      if (believed(page, found)) {
        return parted(page, column, found, isLeft);
      }
    }
    return page;
  }

  private static int most(Map<Integer, Integer> columns) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /** By line, where the side note and the text in it begin and end; and how many have none. */
  private static Columns columns(Page page, int column, boolean isLeft) {
    Map<Integer, int[]> cells = new HashMap<>();
    int alone = 0;
    int others = 0;
    for (int i = 0; i < page.lines().size() && column >= 0; i++) {
      Line line = page.lines().get(i);
      String text = line.text().toString();
      int at = at(text, column - line.indent(), isLeft);
      boolean parted = at >= 2 && at < text.length() && text.startsWith("  ", at - 2);
      if (line.zone() != Zone.BODY) {
        continue;
      }
      if (parted && text.charAt(at) != ' ') {
        int cell = isLeft ? text.substring(0, at).strip().length() : text.length() - at;
        String rest = isLeft ? text.substring(at) : text.substring(0, at).strip();
        boolean holds = cell <= WIDEST && !rest.contains("   ");
        others += holds ? 0 : 1;
        if (holds) {
          cells.put(i, isLeft ? new int[] {0, at, at} : new int[] {at, text.length(), 0});
        }
      } else if (isLeft ? at == 0 : line.indent() + text.length() < column) {
        alone++;
      } else {
        others++;
      }
    }
    return new Columns(cells, alone, others);
  }

  /** Where the column begins in a line: right of the text it may stand a blank off. */
  private static int at(String text, int column, boolean isLeft) {
    for (int at = column - 1; at <= column + 1 && !isLeft; at++) {
      if (at >= 2
          && at < text.length()
          && text.charAt(at) != ' '
          && text.startsWith("  ", at - 2)) {
        return at;
      }
    }
    return column;
  }

  /** True if side notes go on from line to line, in words, and stand beside other lines too. */
  private static boolean believed(Page page, Columns columns) {
    int lines = page.lines().size();
    List<Integer> stacked =
        columns.cells.keySet().stream()
            .filter(i -> columns.cells.containsKey(i + 1) && isOfWords(page, columns, i + 1))
            .toList();
    // a column of a table stands beside all lines, and no sentence runs through its lines
    boolean text =
        columns.alone >= 2
            || columns.alone == 1 && stacked.stream().allMatch(i -> goesOn(page, columns, i));
    return !stacked.isEmpty()
        && lines >= FEWEST_LINES
        && text
        && columns.others <= MOST_OTHERS
        && columns.others * 4 <= lines;
  }

  /** True if the sentence beside the cell of {@code line} goes on beside that of the next one. */
  private static boolean goesOn(Page page, Columns columns, int line) {
    return !Sentences.ends(beside(page, columns, line))
        && !Sentences.begins(beside(page, columns, line + 1));
  }

  /** What a line has beside its cell. */
  private static Traced beside(Page page, Columns columns, int line) {
    int[] cell = columns.cells.get(line);
    Traced text = page.lines().get(line).text();
    return cell[0] == 0 ? text.from(cell[2]) : text.subSequence(0, cell[0]).strip();
  }

  private static boolean isOfWords(Page page, Columns columns, int line) {
    int[] cell = columns.cells.get(line);
    return page.lines()
        .get(line)
        .text()
        .subSequence(cell[0], cell[1])
        .chars()
        .anyMatch(Character::isLetter);
  }

  private static Page parted(Page page, int column, Columns columns, boolean isLeft) {
    int widest = 0;
    List<Line> lines = new ArrayList<>();
    int first = 0; // the place of the line beside which the side note begins
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      int[] cell = columns.cells.get(i);
      if (cell == null) {
        boolean set = isLeft && line.indent() >= column;
        lines.add(set ? set(line, line.indent() - column) : line);
        continue;
      }
      if (!columns.cells.containsKey(i - 1) || line.blanksBefore() > 0) {
        first = lines.size();
      }
      Line side = line.withText(line.text().subSequence(cell[0], cell[1]).strip());
      lines.add(first++, side.withZone(Zone.SIDE_NOTE).withBlanksBefore(0));
      Line text = line.withText(beside(page, columns, i));
      lines.add(isLeft ? set(text, 0) : text);
      widest = Math.max(widest, text.text().length());
    }
    return widest >= NARROWEST_TEXT ? page.withLines(lines) : page;
  }

  private static Line set(Line line, int indent) {
    return new Line(line.text(), indent, line.blanksBefore(), line.zone(), line.ending());
  }
}
