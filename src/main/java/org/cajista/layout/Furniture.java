package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down the running heads and folios at the head and the foot of each page.
 *
 * <p>{@code Los años de viaje | 79} → furniture; a figure alone in the first or last line → folio.
 * Words without a number are a running head where three pages or more begin with them, or where a
 * sentence goes on under them. It leaves alone lines inside the page, and a numeral alone over a
 * heading.
 */
final class Furniture implements Pass<List<Page>> {

  private final HeadReader reader;

  Furniture(HeadReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PageEdges known = PageEdges.of(pages, reader);
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines());
      for (int i : PageEdges.edges(page)) {
        known.zone(page, i).ifPresent(found -> lines.set(i, page.lines().get(i).withZone(found)));
      }
      done.add(page.withLines(lines));
    }
    return done;
  }
}
