package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageBreak;
import org.cajista.model.Zone;

/**
 * One line of the running text, and the pages that start with it.
 *
 * @param line the line
 * @param breaks the pages that start right before it; usually none or one
 * @param sideNotes the lines of what stands beside it in the margin
 */
public record BodyLine(Line line, List<PageBreak> breaks, List<Line> sideNotes) {

  public BodyLine(Line line, List<PageBreak> breaks) {
    this(line, breaks, List.of());
  }

  public boolean startsPage() {
    return !breaks.isEmpty();
  }

  public String text() {
    return line.text().toString();
  }

  /** Side notes under the last line stand beside it; without a line they are text. */
  private static void atEnd(List<BodyLine> lines, List<Line> side) {
    if (lines.isEmpty()) {
      side.forEach(line -> lines.add(new BodyLine(line.withZone(Zone.BODY), List.of())));
      return;
    }
    BodyLine last = lines.remove(lines.size() - 1);
    List<Line> all = new ArrayList<>(last.sideNotes);
    all.addAll(side);
    lines.add(new BodyLine(last.line, last.breaks, all));
  }

  /** True if furniture alone stands under line {@code i}, and something else over it. */
  private static boolean isLast(List<Line> lines, int i) {
    return lines.subList(i, lines.size()).stream().allMatch(line -> line.zone().isFurniture())
        && lines.subList(0, i).stream().anyMatch(line -> !line.zone().isFurniture());
  }

  /**
   * The lines of the running text of all pages. A blank page starts with no line; one without
   * running text starts with the next line that there is. Pages that start after the last line are
   * in {@code rest}.
   */
  public static List<BodyLine> of(List<Page> pages, List<PageBreak> rest) {
    List<BodyLine> lines = new ArrayList<>();
    List<PageBreak> pending = new ArrayList<>();
    List<Line> side = new ArrayList<>();
    List<PageBreak.Furniture> feet = List.of(); // of the page before
    boolean inWord = false;
    List<Page> printed = pages.stream().filter(page -> !page.lines().isEmpty()).toList();
    for (Page page : printed) {
      List<PageBreak.Furniture> furniture = new ArrayList<>();
      List<PageBreak.Furniture> foot = new ArrayList<>();
      boolean last = page == printed.get(printed.size() - 1);
      for (int i = 0; i < page.lines().size(); i++) {
        Line line = page.lines().get(i);
        if (line.zone().isFurniture()) {
          boolean atFoot = line.zone() != Zone.FOLIO && isLast(page.lines(), i);
          (atFoot && !last ? foot : furniture)
              .add(new PageBreak.Furniture(line.text(), line.zone(), atFoot));
        }
      }
      // a text on one page without a number has no page start worth marking
      if (pages.size() > 1 || page.number().isKnown() || !furniture.isEmpty()) {
        pending.add(new PageBreak(0, page.index(), page.number(), inWord, feet, furniture));
        feet = foot;
      }
      for (Line line : page.lines()) {
        if (line.zone() == Zone.SIDE_NOTE) {
          side.add(line);
        } else if (line.zone() == Zone.BODY) {
          lines.add(new BodyLine(line, pending, side));
          pending = new ArrayList<>();
          side = new ArrayList<>();
          inWord = line.ending() == Ending.JOIN;
        }
      }
    }
    rest.addAll(pending);
    if (!side.isEmpty()) {
      atEnd(lines, side);
    }
    return lines;
  }
}
