package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.TypeSizes;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down the running heads and folios at the head and the foot of each page.
 *
 * <p>{@code Los años de viaje | 79} → furniture; a figure alone in the first or last line → folio.
 * Words without a number are a running head where three pages or more begin with them, or where a
 * sentence goes on under them. It leaves alone lines inside the page, a numeral alone over a
 * heading, and what is set in larger type than the text.
 */
final class Furniture implements Pass<List<Page>> {

  private final HeadReader reader;

  Furniture(HeadReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PageEdges known = PageEdges.of(pages, reader);
    TypeSizes sizes = TypeSizes.of(report.source());
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines());
      for (int i : EdgeLines.of(page)) {
        given(page, i)
            .or(() -> known.zone(page, i))
            .filter(zone -> !sizes.isLarge(page.lines().get(i)))
            .ifPresent(found -> lines.set(i, page.lines().get(i).withZone(found)));
      }
      done.add(page.withLines(lines));
    }
    return done;
  }

  /** What is the number that a mark of the page gives, and words in capitals beside it. */
  private static Optional<Zone> given(Page page, int i) {
    if (isGiven(page, i)) {
      return Optional.of(Zone.FOLIO);
    }
    List<Line> lines = page.lines();
    boolean beside = i < 2 && lines.size() > 2 && isGiven(page, 1 - i);
    return beside && Sentences.isCapitals(lines.get(i).text()) && lines.get(2).blanksBefore() == 0
        ? Optional.of(Zone.RUNNING_HEAD)
        : Optional.empty();
  }

  private static boolean isGiven(Page page, int i) {
    return page.number().isKnown()
        && RunningHeads.folio(page.lines().get(i).toString())
            .filter(page.number().n()::equals)
            .isPresent();
  }
}
