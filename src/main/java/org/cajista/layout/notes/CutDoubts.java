package org.cajista.layout.notes;

import java.util.Comparator;
import java.util.List;
import org.cajista.model.Line;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Counts the pages on which another place for the beginning of the notes is nearly as good. Where
 * they are many, the manner of the document is not certain, and one warning says so.
 */
final class CutDoubts {
  /** A place with so much less is no rival. */
  private static final double NEAR = 0.6;

  private static final int FEWEST = 2;

  /** One page in so many may be in doubt. */
  private static final int SHARE = 4;

  private static final int LONGEST = 40;

  private int pages;
  private int doubtful;
  private double nearest = NEAR;
  private String taken = "";
  private String second = "";

  /** Takes note of the places on a page at which notes may begin. */
  void add(NotePage page, List<NoteCut> cuts) {
    if (cuts.size() < 2) {
      return;
    }
    pages++;
    NoteCut best = NoteCuts.best(cuts);
    NoteCut rival =
        cuts.stream()
            .filter(cut -> cut != best)
            .max(Comparator.comparingDouble(cut -> cut.votes().sum()))
            .orElseThrow();
    double distance = Math.abs(best.votes().sum() - rival.votes().sum());
    if (distance < NEAR) {
      doubtful++;
      if (distance < nearest) {
        nearest = distance;
        taken = said(page, best);
        second = said(page, rival);
      }
    }
  }

  /** Warns once, if too many pages are in doubt. */
  void tell(Report report) {
    if (doubtful >= FEWEST && doubtful * SHARE >= pages) {
      report.say(Severity.WARNING, "notes.manner", doubtful, pages, taken, second);
    }
  }

  private static String said(NotePage page, NoteCut cut) {
    if (cut.place() == page.size()) {
      return "–";
    }
    Line line = page.lines().get(cut.place());
    String text = line.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
