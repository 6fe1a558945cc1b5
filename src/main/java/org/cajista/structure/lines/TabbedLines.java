package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.Ending;
import org.cajista.model.Traced;

/**
 * Finds the rows of simple tables, whose cells the source parts by tabs: lines that follow each
 * other with as many cells each. It leaves alone a number or a dash before a tab, which begins the
 * item of a list, and a tab inside a paragraph.
 */
public final class TabbedLines {
  private static final int FEWEST_ROWS = 3;

  /** Longer cells are rather prose, on average. */
  private static final int LONGEST_CELL = 40;

  private final Map<Integer, List<List<Traced>>> tables = new HashMap<>();

  private TabbedLines() {}

  /**
   * Looks at all lines.
   *
   * @param source the text from which they come, in which the tabs still stand
   */
  public static TabbedLines of(List<BodyLine> lines, String source) {
    TabbedLines found = new TabbedLines();
    if (source.indexOf('\t') < 0) {
      return found;
    }
    List<List<Traced>> rows = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      List<Traced> cells = i < lines.size() ? cells(lines.get(i), source) : List.of();
      boolean goesOn =
          !rows.isEmpty() && cells.size() == rows.get(0).size() && !lines.get(i).startsPage();
      if (!goesOn) {
        if (isTable(rows)) {
          found.tables.put(i - rows.size(), List.copyOf(rows));
        }
        rows.clear();
      }
      if (cells.size() > 1) {
        rows.add(cells);
      }
    }
    return found;
  }

  /** Returns the cells of each row of the table that begins with a line. */
  public Optional<List<List<Traced>>> at(int line) {
    return Optional.ofNullable(tables.get(line));
  }

  /** Returns the lines with white space before and after each table. */
  public static List<BodyLine> apart(List<BodyLine> lines, String source) {
    TabbedLines tabbed = of(lines, source);
    if (tabbed.tables.isEmpty()) {
      return lines;
    }
    List<BodyLine> apart = new ArrayList<>(lines);
    tabbed.tables.forEach(
        (first, rows) -> {
          open(apart, first);
          open(apart, first + rows.size());
        });
    return apart;
  }

  private static void open(List<BodyLine> lines, int at) {
    if (at < lines.size() && lines.get(at).line().blanksBefore() == 0) {
      BodyLine line = lines.get(at);
      lines.set(at, new BodyLine(line.line().withBlanksBefore(1), line.breaks(), line.sideNotes()));
    }
  }

  /** The parts of a line that tabs divide; none where it goes on in the next line. */
  private static List<Traced> cells(BodyLine line, String source) {
    Traced text = line.line().text();
    List<Traced> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && text.origin(i) >= 0 && isTab(text, i, source)) {
        cells.add(text.subSequence(start, i));
        start = i + 1;
      }
    }
    cells.add(text.from(start));
    return line.line().ending() == Ending.SPACE ? cells : List.of();
  }

  private static boolean isTab(Traced text, int at, String source) {
    int to = text.origin(at + 1) < 0 ? text.origin(at) + 1 : text.origin(at + 1);
    for (int i = text.origin(at); i < Math.min(to, source.length()); i++) {
      if (source.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private static boolean isTable(List<List<Traced>> rows) {
    if (rows.size() < FEWEST_ROWS) {
      return false;
    }
    int characters = 0;
    int items = 0;
    for (List<Traced> row : rows) {
      characters += row.stream().mapToInt(Traced::length).sum();
      items += row.get(0).chars().anyMatch(Character::isLetter) && row.get(0).length() > 2 ? 0 : 1;
    }
    int columns = rows.get(0).size();
    boolean list = columns == 2 && items * 2 > rows.size();
    return !list && characters <= rows.size() * columns * LONGEST_CELL;
  }
}
