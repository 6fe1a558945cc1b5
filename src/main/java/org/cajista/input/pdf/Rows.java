package org.cajista.input.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets glyphs in rows: those on one baseline, and with them the figures that are raised over it.
 * Rows are cut where a gap is too wide for one between words.
 */
final class Rows {
  /** Glyphs of one row differ in height by less than this part of their size. */
  private static final double LEVEL = 0.2;

  /** What is raised is smaller than this part of its row. */
  private static final double SMALLER = 0.86;

  /** It stands no higher over the row, and no deeper under it, than these parts of its size. */
  private static final double HIGHEST = 0.75;

  private static final double DEEPEST = 0.3;

  /** It stands no farther from the glyph beside it than this part of the row's size. */
  private static final double BESIDE = 0.8;

  /** A gap of so many type sizes parts two columns, or the cells of a table. */
  private static final double GAP = 1.6;

  private Rows() {}

  /**
   * Returns the rows of {@code glyphs} from top to bottom, and those of one height from the left.
   */
  static List<Row> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Row> rows = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty()) {
        double first = open.get(0).baseline();
        if (glyph.baseline() - first > LEVEL * Math.min(open.get(0).size(), glyph.size())) {
          rows.addAll(cut(open));
          open.clear();
        }
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      rows.addAll(cut(open));
    }
    rows.removeIf(Row::isBlank);
    return raised(rows);
  }

  /** The glyphs of one height, cut at wide gaps. */
  private static List<Row> cut(List<Glyph> level) {
    Row whole = new Row(level);
    List<Row> rows = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double right = 0;
    for (Glyph glyph : whole.glyphs()) {
      if (glyph.isBlank() && glyph.right() - glyph.left() > GAP * glyph.size()) {
        continue;
      }
      if (!glyph.isBlank()) {
        if (!open.isEmpty() && glyph.left() - right > GAP * whole.size()) {
          rows.add(new Row(open));
          open = new ArrayList<>();
        }
        right = open.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      rows.add(new Row(open));
    }
    return rows;
  }

  /** Joins rows of small glyphs to the rows over which they are raised. */
  private static List<Row> raised(List<Row> rows) {
    List<Row> done = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      Row small = rows.get(i);
      for (int k = Math.max(0, i - 12); k < Math.min(rows.size(), i + 12); k++) {
        Row row = done.get(k);
        if (k != i && row != null && done.get(i) == small && carries(row, small)) {
          done.set(k, row.with(small));
          done.set(i, null);
        }
      }
    }
    done.removeIf(row -> row == null);
    done.sort(Comparator.comparingDouble(Row::baseline).thenComparingDouble(Row::left));
    return done;
  }

  private static boolean carries(Row row, Row small) {
    double over = row.baseline() - small.baseline();
    return small.size() < SMALLER * row.size()
        && over < HIGHEST * row.size()
        && over > -DEEPEST * row.size()
        && small.left() > row.left() - BESIDE * row.size()
        && small.left() < row.right() + BESIDE * row.size()
        && fits(row, small);
  }

  /** True if no glyph of the row stands where one of the small ones does. */
  private static boolean fits(Row row, Row small) {
    double least = 0.25 * small.size();
    return row.glyphs().stream()
        .filter(glyph -> !glyph.isBlank())
        .noneMatch(glyph -> small.glyphs().stream().anyMatch(one -> meet(glyph, one, least)));
  }

  private static boolean meet(Glyph one, Glyph other, double least) {
    return !other.isBlank()
        && one.left() < other.right() - least
        && one.right() > other.left() + least;
  }
}
