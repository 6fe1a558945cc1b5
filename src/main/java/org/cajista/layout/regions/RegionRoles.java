package org.cajista.layout.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.Zone;
import org.cajista.model.geometry.LineRole;
import org.cajista.model.geometry.SourceLine;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets lines down as what their region is, where the format of the source names regions.
 *
 * <p>A line of a region {@code page-number} → folio; one of {@code footnote} → note. It leaves
 * alone a running head that is not at the head of its page, and furniture as long as a line of
 * text: a region is often marked too large.
 */
public final class RegionRoles implements Pass<List<Page>> {
  /** Furniture stands among so many lines at the head or the foot of a page. */
  private static final int EDGE = 4;

  private static final int LONGEST_FOLIO = 16;

  private static final int LONGEST_HEAD = 90;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    Source source = report.source();
    if (source.pages().stream()
        .flatMap(page -> page.lines().stream())
        .noneMatch(line -> line.role().isPresent())) {
      return pages;
    }
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines().size());
      int size = page.lines().size();
      for (int i = 0; i < size; i++) {
        Line line = page.lines().get(i);
        Optional<LineRole> role =
            source.lineAt(line.text().span().start()).flatMap(SourceLine::role);
        boolean head = i < EDGE;
        boolean foot = i >= size - EDGE;
        lines.add(role.flatMap(of -> zone(of, line, head, foot)).map(line::withZone).orElse(line));
      }
      done.add(page.withLines(lines));
    }
    return done;
  }

  private static Optional<Zone> zone(LineRole role, Line line, boolean head, boolean foot) {
    int length = line.text().length();
    boolean edge = head || foot;
    return switch (role) {
      case HEADER, FOOTER -> {
        boolean figures = line.text().toString().matches("[\\d\\s\\p{Punct}–—]{1,8}");
        boolean there = role == LineRole.HEADER ? head : foot;
        yield there && length <= LONGEST_HEAD
            ? Optional.of(figures ? Zone.FOLIO : Zone.RUNNING_HEAD)
            : Optional.empty();
      }
      case PAGE_NUMBER ->
          edge && length <= LONGEST_FOLIO ? Optional.of(Zone.FOLIO) : Optional.empty();
      case CATCHWORD -> foot ? Optional.of(Zone.CATCHWORD) : Optional.empty();
      case SIGNATURE -> foot ? Optional.of(Zone.SIGNATURE) : Optional.empty();
      case MARGINALIA -> Optional.of(Zone.SIDE_NOTE);
      case FOOTNOTE -> Optional.of(Zone.NOTES);
      case HEADING, CAPTION -> Optional.empty(); // what is text is for the structure to say
    };
  }
}
