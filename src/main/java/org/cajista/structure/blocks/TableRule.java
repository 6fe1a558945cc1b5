package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Passage;
import org.cajista.model.Traced;
import org.cajista.structure.lines.Passages;

/**
 * Reads a table that is set with blanks: three lines or more right under each other, with the same
 * cells, most of them short; where a line has fewer, its cells stand under those of the others. Or
 * a table whose cells tabs part.
 *
 * <p>{@code Dorf 1816 1817} / {@code Oberau 120 88} / {@code Niederau 96 71} → {@code table}. It
 * leaves alone prose whose words stand apart to fill the line.
 */
final class TableRule implements BlockRule {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;
  private static final int LONGEST_TABLE = 300;

  /** Longer cells are rather columns of prose, on average. */
  private static final int LONGEST_CELL = 20;

  /** A line has so few wide gaps that only a table has them in each. */
  private static final int WIDE = 2;

  /** A cell of a line: its text, and the columns of the page on which it begins and ends. */
  private record Cell(Traced text, int from, int to) {

    int common(Cell other) {
      return Math.min(to, other.to) - Math.max(from, other.from);
    }
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    Optional<List<List<Traced>>> tabbed = cursor.tabbed();
    if (tabbed.isPresent()) {
      return Optional.of(tabbed(cursor, tabbed.get()));
    }
    if (!cursor.apart(0) || cells(cursor, 0).size() < 2) {
      return Optional.empty();
    }
    int length = Math.min(cursor.blockLength(), LONGEST_TABLE);
    List<List<Cell>> lines = new ArrayList<>();
    List<Cell> columns = List.of();
    for (int i = 0; i < length; i++) {
      List<Cell> cells = cells(cursor, i);
      lines.add(cells);
      columns = cells.size() > columns.size() ? cells : columns;
    }
    List<Block> rows = new ArrayList<>();
    int characters = 0;
    int figures = 0;
    int full = 0;
    for (List<Cell> cells : lines) {
      Traced[] row = row(cells, columns);
      if (row.length == 0) {
        return Optional.empty();
      }
      full += cells.size() == columns.size() ? 1 : 0;
      List<Block> blocks = new ArrayList<>();
      for (Traced cell : row) {
        characters += cell.length();
        figures += cell.chars().anyMatch(Character::isDigit) ? 1 : 0;
        blocks.add(new Block.Leaf(Role.CELL, Passage.of(cell)));
      }
      rows.add(new Block.Group(Kind.ROW, "", blocks));
    }
    int count = length * columns.size();
    boolean table =
        length >= FEWEST_ROWS
            && (full == length || full * 2 >= length && figures * 3 >= count)
            && characters <= count * LONGEST_CELL
            && (columns.size() >= FEWEST_CELLS || figures * 2 >= length && full == length);
    if (!table) {
      return Optional.empty();
    }
    return Optional.of(table(cursor, rows));
  }

  private static BlockStart tabbed(LineCursor cursor, List<List<Traced>> lines) {
    List<Block> rows = new ArrayList<>();
    for (List<Traced> cells : lines) {
      List<Block> row = new ArrayList<>();
      cells.forEach(cell -> row.add(new Block.Leaf(Role.CELL, Passage.of(cell))));
      rows.add(new Block.Group(Kind.ROW, "", row));
    }
    return table(cursor, rows);
  }

  private static BlockStart table(LineCursor cursor, List<Block> rows) {
    List<Block> blocks = new ArrayList<>(Passages.pageStarts(cursor.line(0)));
    blocks.add(new Block.Group(Kind.TABLE, "", rows));
    return new BlockStart(blocks, rows.size());
  }

  /** The cells of a line under the columns, empty ones among them; none where they do not fit. */
  private static Traced[] row(List<Cell> cells, List<Cell> columns) {
    Traced[] row = new Traced[columns.size()];
    boolean all = cells.size() == columns.size();
    int next = 0;
    for (Cell cell : cells) {
      int column = next;
      while (!all && column < columns.size() && cell.common(columns.get(column)) <= 0) {
        column++;
      }
      if (column == columns.size()) {
        return new Traced[0];
      }
      row[column] = cell.text;
      next = column + 1;
    }
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] == null ? Traced.EMPTY : row[i];
    }
    return cells.size() < 2 ? new Traced[0] : row;
  }

  /** The parts of a line between which the source has several blanks. */
  private static List<Cell> cells(LineCursor cursor, int ahead) {
    Traced text = cursor.line(ahead).line().text();
    int margin = cursor.line(ahead).line().indent() - Math.max(0, text.origin(0));
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean wide =
          text.charAt(i) == ' '
              && text.origin(i - 1) >= 0
              && text.origin(i + 1) - text.origin(i - 1) > WIDE;
      if (wide) {
        cells.add(cell(text, start, i, margin));
        start = i + 1;
      }
    }
    cells.add(cell(text, start, text.length(), margin));
    return cells;
  }

  private static Cell cell(Traced text, int from, int to, int margin) {
    return new Cell(
        text.subSequence(from, to), margin + text.origin(from), margin + text.origin(to - 1) + 1);
  }
}
