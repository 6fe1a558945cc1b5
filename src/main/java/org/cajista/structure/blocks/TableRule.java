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
 * number of cells, most of them short.
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

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (!cursor.apart(0)) {
      return Optional.empty();
    }
    List<Traced> first = cells(cursor.line(0).line().text());
    if (first.size() < 2) {
      return Optional.empty();
    }
    List<Block> rows = new ArrayList<>();
    int length = Math.min(cursor.blockLength(), LONGEST_TABLE);
    int characters = 0;
    int figures = 0;
    for (int i = 0; i < length; i++) {
      List<Traced> cells = cells(cursor.line(i).line().text());
      if (cells.size() != first.size()) {
        return Optional.empty();
      }
      List<Block> row = new ArrayList<>();
      for (Traced cell : cells) {
        characters += cell.length();
        figures += cell.chars().anyMatch(Character::isDigit) ? 1 : 0;
        row.add(new Block.Leaf(Role.CELL, Passage.of(cell)));
      }
      rows.add(new Block.Group(Kind.ROW, "", row));
    }
    int count = length * first.size();
    boolean table =
        length >= FEWEST_ROWS
            && characters <= count * LONGEST_CELL
            && (first.size() >= FEWEST_CELLS || figures * 2 >= length);
    if (!table) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(Passages.pageStarts(cursor.line(0)));
    blocks.add(new Block.Group(Kind.TABLE, "", rows));
    return Optional.of(new BlockStart(blocks, length));
  }

  /** The parts of a line between which the source has several blanks. */
  private static List<Traced> cells(Traced text) {
    List<Traced> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean wide =
          text.charAt(i) == ' '
              && text.origin(i - 1) >= 0
              && text.origin(i + 1) - text.origin(i - 1) > WIDE;
      if (wide) {
        cells.add(text.subSequence(start, i));
        start = i + 1;
      }
    }
    cells.add(text.from(start));
    return cells;
  }
}
