package org.cajista.input.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The columns of a page: a gutter that few rows cross, with rows of text on both sides. What
 * crosses it stands over the columns or under them.
 */
final class Columns {
  private static final int FEWEST = 6;

  /** One row in so many may cross the gutter. */
  private static final int CROSSING = 4;

  /** The rows of a column fill it: most of them to this part. */
  private static final double FULL = 0.55;

  /** Columns are no narrower than this part of the text. */
  private static final double NARROWEST = 0.18;

  /** Half the rows of a column are at least so many type sizes wide: terms and dates are not. */
  private static final double READABLE = 8;

  /** A column has rows on so large a part of its lines: what stands beside some of them has not. */
  private static final double DENSE = 0.6;

  private static final int STEPS = 60;

  private Columns() {}

  /** Returns rows in the order in which they are read, a list a column. */
  static List<List<Row>> of(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    OptionalDouble gutter = gutter(rows);
    if (gutter.isEmpty()) {
      return List.of(rows);
    }
    double x = gutter.getAsDouble();
    List<List<Row>> columns = new ArrayList<>();
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    List<Row> across = new ArrayList<>();
    for (Row row : rows) {
      if (row.left() < x && row.right() > x) {
        flush(columns, left, right);
        across.add(row);
        continue;
      }
      if (!across.isEmpty()) {
        columns.add(List.copyOf(across));
        across.clear();
      }
      (row.right() <= x ? left : right).add(row);
    }
    flush(columns, left, right);
    if (!across.isEmpty()) {
      columns.add(across);
    }
    return columns;
  }

  private static void flush(List<List<Row>> columns, List<Row> left, List<Row> right) {
    for (List<Row> column : List.of(left, right)) {
      if (!column.isEmpty()) {
        columns.addAll(of(List.copyOf(column)));
        column.clear();
      }
    }
  }

  private static OptionalDouble gutter(List<Row> rows) {
    double from = rows.stream().mapToDouble(Row::left).min().orElse(0);
    double to = rows.stream().mapToDouble(Row::right).max().orElse(0);
    double width = to - from;
    double best = 0;
    OptionalDouble gutter = OptionalDouble.empty();
    for (int step = 0; step <= STEPS && width > 0; step++) {
      double x = from + width * (NARROWEST + (1 - 2 * NARROWEST) * step / STEPS);
      double value = value(rows, x, from, to);
      if (value > best) {
        best = value;
        gutter = OptionalDouble.of(x);
      }
    }
    return gutter;
  }

  /** How good a gutter is: 0 if it is none. */
  private static double value(List<Row> rows, double x, double from, double to) {
    int left = 0;
    int right = 0;
    int fullLeft = 0;
    int fullRight = 0;
    int across = 0;
    for (Row row : rows) {
      double width = row.right() - row.left();
      if (row.left() < x && row.right() > x) {
        across++;
      } else if (row.right() <= x) {
        left++;
        fullLeft += width > FULL * (x - from) ? 1 : 0;
      } else {
        right++;
        fullRight += width > FULL * (to - x) ? 1 : 0;
      }
    }
    boolean columns =
        left >= FEWEST
            && right >= FEWEST
            && 2 * fullLeft > left
            && 2 * fullRight > right
            && across * CROSSING <= left + right;
    return columns && areText(rows, x) ? Math.min(left, right) - across : 0;
  }

  /** True if both sides of a gutter are text: full rows, one under the other. */
  private static boolean areText(List<Row> rows, double x) {
    List<Row> left = rows.stream().filter(row -> row.right() <= x).toList();
    List<Row> right = rows.stream().filter(row -> row.left() >= x).toList();
    double pitch = Math.min(pitch(left), pitch(right));
    return isText(left, pitch) && isText(right, pitch);
  }

  private static boolean isText(List<Row> column, double pitch) {
    List<Double> widths =
        column.stream().map(row -> (row.right() - row.left()) / row.size()).sorted().toList();
    double lines =
        1 + (column.get(column.size() - 1).baseline() - column.get(0).baseline()) / pitch;
    return widths.get(widths.size() / 2) >= READABLE && column.size() >= DENSE * lines;
  }

  /** The usual distance of two lines. */
  private static double pitch(List<Row> column) {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < column.size(); i++) {
      double pitch = column.get(i).baseline() - column.get(i - 1).baseline();
      if (pitch > column.get(i).size() / 2) {
        pitches.add(pitch);
      }
    }
    pitches.sort(null);
    return pitches.isEmpty() ? Double.MAX_VALUE : pitches.get(pitches.size() / 2);
  }
}
