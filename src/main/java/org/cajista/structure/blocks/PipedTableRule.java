package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.structure.lines.Passages;

/**
 * Reads a table whose cells stand between upright strokes: {@code | Dorf | 1816 |}. The strokes and
 * the line of dashes under the head are signs, and no text.
 */
final class PipedTableRule implements BlockRule {
  private static final int FEWEST_ROWS = 2;
  private static final Pattern SIGNS = Pattern.compile("[|: -]+");

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (!cursor.apart(0) || cursor.line(0).text().charAt(0) != '|') {
      return Optional.empty();
    }
    int length = cursor.blockLength();
    int columns = cells(cursor.line(0).line().text()).size();
    if (columns < 2) {
      return Optional.empty();
    }
    List<Block> rows = new ArrayList<>();
    Traced.Builder under = new Traced.Builder(); // the lines of signs under the last row
    for (int i = 0; i < length; i++) {
      Traced line = cursor.line(i).line().text();
      List<Block> cells = cells(line);
      if (!rows.isEmpty() && isOfSigns(line.toString())) {
        under.append(line);
      } else if (line.charAt(0) != '|' || cells.size() != columns) {
        return Optional.empty();
      } else {
        endRow(rows, under);
        under = new Traced.Builder();
        rows.add(new Block.Group(Kind.ROW, "", cells));
      }
    }
    endRow(rows, under);
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(Passages.pageStarts(cursor.line(0)));
    blocks.add(new Block.Group(Kind.TABLE, "", rows));
    return Optional.of(new BlockStart(blocks, length));
  }

  /** Each cell with the stroke before it; the last with the stroke after it too. */
  private static List<Block> cells(Traced line) {
    List<Block> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < line.length(); i++) {
      boolean last = i == line.length() - 1;
      if (line.charAt(i) == '|' || last) {
        int to = last ? line.length() : i;
        int end = last && line.charAt(i) == '|' ? i : to;
        int from = start + 1;
        while (from < end && line.charAt(from) == ' ') {
          from++;
        }
        while (end > from && line.charAt(end - 1) == ' ') {
          end--;
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.of(0, from - start, new Tag.Sign()));
        if (end < to && last) {
          marks.add(Mark.of(end - start, to - start, new Tag.Sign()));
        }
        int until = end < to && last ? to : end;
        Passage text = Passage.of(line.subSequence(start, until)).withMarks(marks);
        cells.add(new Block.Leaf(Role.CELL, text));
        start = i;
      }
    }
    return cells;
  }

  /** True for the line under the head: strokes, colons and at least two dashes together. */
  private static boolean isOfSigns(String line) {
    return line.contains("--") && SIGNS.matcher(line).matches();
  }

  private static void endRow(List<Block> rows, Traced.Builder under) {
    if (under.length() > 0) {
      rows.add(withSigns((Block.Group) rows.remove(rows.size() - 1), under.build()));
    }
  }

  /** A row with the lines under it as signs of its last cell. */
  private static Block.Group withSigns(Block.Group row, Traced signs) {
    List<Block> cells = new ArrayList<>(row.blocks());
    Block.Leaf last = (Block.Leaf) cells.remove(cells.size() - 1);
    Traced text = last.passage().text();
    Traced.Builder all = new Traced.Builder();
    all.append(text);
    all.append(signs);
    List<Mark> marks = new ArrayList<>(last.passage().marks());
    marks.add(Mark.of(text.length(), text.length() + signs.length(), new Tag.Sign()));
    cells.add(last.withPassage(Passage.of(all.build()).withMarks(marks)));
    return row.withBlocks(cells);
  }
}
