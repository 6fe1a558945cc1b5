package org.cajista.input.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cajista.input.pages.ScannedLine;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.LineRole;

/**
 * The lines of a page in reading order: columns one after the other, the margin beside its text.
 */
final class PageLines {
  /** How much of a line's height stands over its baseline, and how much under it. */
  private static final double ASCENT = 0.8;

  private static final double DESCENT = 0.2;

  /** Rows of a line differ in height by less than this part of their size. */
  private static final double LEVEL = 0.25;

  /** What stands in the margin is narrower than this part of the text. */
  private static final double MARGIN = 0.35;

  /** A numeral in the margin is set smaller than this part of the text, or it counts verses. */
  private static final double SMALL = 0.85;

  private static final double WIDE = 0.5;

  /** What stands on one line is among so many rows before and after. */
  private static final int NEAR = 12;

  private final List<ScannedLine> lines = new ArrayList<>();
  private int region;

  private PageLines() {}

  static List<ScannedLine> of(PageGlyphs page) {
    PageLines lines = new PageLines();
    for (List<Row> column : Columns.of(Rows.of(page.main()))) {
      lines.add(column);
      lines.region++;
    }
    for (Row row : Rows.of(page.others())) {
      lines.lines.add(
          new ScannedLine(
              RowText.of(row),
              Optional.empty(),
              OptionalDouble.of(row.size()),
              Optional.of(LineRole.MARGINALIA),
              lines.region,
              List.of()));
    }
    return lines.lines;
  }

  private void add(List<Row> column) {
    double left = edge(column, true);
    double right = edge(column, false);
    double size = size(column);
    List<Row> open = new ArrayList<>();
    for (int i = 0; i < column.size(); i++) {
      Row row = column.get(i);
      if (isMarginal(row, left, right, size) && !isTerm(row, near(column, i))) {
        lines.add(line(List.of(row), Optional.of(LineRole.MARGINALIA)));
        continue;
      }
      if (!open.isEmpty()) {
        double down = row.baseline() - open.get(0).baseline();
        if (down > LEVEL * Math.min(row.size(), open.get(0).size())) {
          lines.add(line(open, Optional.empty()));
          open = new ArrayList<>();
        }
      }
      open.add(row);
    }
    if (!open.isEmpty()) {
      lines.add(line(open, Optional.empty()));
    }
  }

  /** The edge of the text: that of its widest rows. */
  private static double edge(List<Row> column, boolean left) {
    double widest = column.stream().mapToDouble(row -> row.right() - row.left()).max().orElse(0);
    List<Double> edges =
        column.stream()
            .filter(row -> row.right() - row.left() >= WIDE * widest)
            .map(row -> left ? row.left() : row.right())
            .sorted()
            .toList();
    return edges.get(left ? edges.size() / 10 : edges.size() - 1 - edges.size() / 10);
  }

  private static double size(List<Row> column) {
    List<Double> sizes = column.stream().map(Row::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  private static boolean isMarginal(Row row, double left, double right, double size) {
    boolean outside = row.right() < left - size / 2 || row.left() > right + size / 2;
    boolean numeral = RowText.of(row).matches("[\\divxlc]{1,5}");
    return outside
        && row.right() - row.left() < MARGIN * (right - left)
        && (!numeral || row.size() < SMALL * size);
  }

  private static List<Row> near(List<Row> column, int i) {
    return column.subList(Math.max(0, i - NEAR), Math.min(column.size(), i + NEAR + 1));
  }

  /** True if a row goes on in the text, on the same line and in the same type, as terms do. */
  private static boolean isTerm(Row row, List<Row> near) {
    return near.stream()
        .anyMatch(
            other ->
                other.left() > row.right()
                    && Math.abs(other.baseline() - row.baseline()) < LEVEL * row.size() / 2
                    && Math.abs(other.size() - row.size()) < LEVEL);
  }

  private ScannedLine line(List<Row> rows, Optional<LineRole> role) {
    Row row = rows.get(0);
    for (Row other : rows.subList(1, rows.size())) {
      row = row.with(other);
    }
    double top = row.baseline() - ASCENT * row.size();
    Box box = new Box(row.left(), top, row.right() - row.left(), (ASCENT + DESCENT) * row.size());
    return new ScannedLine(
        RowText.of(row), Optional.of(box), OptionalDouble.of(row.size()), role, region, List.of());
  }
}
