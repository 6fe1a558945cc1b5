package org.cajista.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads pages set in two columns whose lines the extraction put side by side: first the left column
 * down to its foot, then the right one.
 *
 * <p>{@code cejales celebró anoche sesión El resto, a favor.} → the two halves, each in its place.
 * It leaves alone what has more columns or columns of figures, which is a table, what leads to page
 * numbers, and pages where only a few lines have a gap.
 */
final class TwoColumns implements Pass<List<Page>> {
  /** So many lines with a gap at one place are no accident. */
  private static final int FEWEST = 6;

  /** The first line of a paragraph of the right column may be set in this much. */
  private static final int DEEPEST = 8;

  /** A narrower column is a table's. */
  private static final int NARROWEST = 12;

  private static final Pattern GAP = Pattern.compile("(?<=\\S)\\s{3,}(?=\\S)");

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    return pages.stream().map(page -> page.withLines(read(page.lines()))).toList();
  }

  private static List<Line> read(List<Line> lines) {
    Optional<Integer> right = rightColumn(lines);
    if (right.isEmpty()) {
      return lines;
    }
    int x = right.get();
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (split(lines.get(i), x) > 0) {
        first = Math.min(first, i);
        last = i;
      }
    }
    // a column may be longer than the other
    while (first > 0 && isOfOneColumn(lines.get(first - 1), x)) {
      first--;
    }
    while (last + 1 < lines.size() && isOfOneColumn(lines.get(last + 1), x)) {
      last++;
    }
    List<Line> columns = columns(lines.subList(first, last + 1), x);
    List<Line> read = new ArrayList<>(lines.subList(0, first));
    read.addAll(columns.isEmpty() ? lines.subList(first, last + 1) : columns);
    read.addAll(lines.subList(last + 1, lines.size()));
    return read;
  }

  /** The lines of the left column and then of the right one; none where these are no columns. */
  private static List<Line> columns(List<Line> lines, int x) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    int sinceLeft = 0;
    int sinceRight = 0;
    int both = 0;
    int tabular = 0;
    for (Line line : lines) {
      int at = split(line, x);
      if (at < 0 || line.zone() != Zone.BODY) {
        return List.of(); // a line that crosses the gutter
      }
      sinceLeft += line.blanksBefore();
      sinceRight += line.blanksBefore();
      boolean isLeft = at > 0 || line.indent() < x;
      boolean isRight = at > 0 || line.indent() >= x;
      int end = at > 0 ? at : line.text().length();
      if (isLeft) {
        Line part = line.withText(line.text().subSequence(0, end).strip());
        left.add(part.withBlanksBefore(left.isEmpty() ? line.blanksBefore() : sinceLeft));
        tabular += isTabular(part) ? 1 : 0;
      }
      if (isRight) {
        int indent = at > 0 ? line.indent() + at - x : line.indent() - x;
        Line part =
            new Line(
                at > 0 ? line.text().from(at) : line.text(),
                indent,
                // the text goes on from the foot of the left column
                right.isEmpty() ? 0 : sinceRight,
                line.zone(),
                line.ending());
        right.add(part);
        tabular += isTabular(part) ? 1 : 0;
      }
      sinceLeft = isLeft ? 0 : sinceLeft + 1;
      sinceRight = isRight ? 0 : sinceRight + 1;
      both += at > 0 ? 1 : 0;
    }
    boolean columns =
        both >= FEWEST
            && both * 2 >= lines.size()
            && tabular * 5 <= left.size() + right.size()
            && width(left) >= NARROWEST
            && width(right) >= NARROWEST;
    left.addAll(right);
    return columns ? left : List.of();
  }

  /** The column of the page, from 0, at which most right halves begin. */
  private static Optional<Integer> rightColumn(List<Line> lines) {
    Map<Integer, Integer> times = new HashMap<>();
    for (Line line : lines) {
      if (line.zone() == Zone.BODY && line.toString().contains("  ")) {
        Matcher gap = GAP.matcher(line.text());
        while (gap.find()) {
          times.merge(line.indent() + gap.end(), 1, Integer::sum);
        }
      }
    }
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /**
   * Where the right half begins in a line's text; 0 where the line is of one column, -1 where it
   * crosses the gutter.
   */
  private static int split(Line line, int x) {
    Matcher gap = GAP.matcher(line.text());
    while (gap.find()) {
      int at = line.indent() + gap.end();
      if (line.indent() + gap.start() < x && at >= x && at <= x + DEEPEST) {
        return gap.end();
      }
    }
    return isOfOneColumn(line, x) ? 0 : -1;
  }

  private static boolean isOfOneColumn(Line line, int x) {
    return line.zone() == Zone.BODY
        && (line.indent() >= x || line.indent() + line.text().length() < x);
  }

  /** Whether a half has columns of its own, or no words. */
  private static boolean isTabular(Line half) {
    return GAP.matcher(half.text()).find()
        || half.text().chars().noneMatch(Character::isLetter)
        || half.text().toString().contains(". . .")
        || half.text().toString().contains("....");
  }

  private static int width(List<Line> half) {
    return half.stream().mapToInt(line -> line.text().length()).sum() / Math.max(1, half.size());
  }
}
