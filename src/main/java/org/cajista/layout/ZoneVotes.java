package org.cajista.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/**
 * What the passes of the layout say one after the other of what each line is. It only looks at what
 * they have done, and only if somebody asks.
 */
final class ZoneVotes {
  private final Trace trace;
  private final Map<Integer, Map<Zone, Votes>> votes =
      new HashMap<>(); // by the line's first offset
  private final Map<Integer, Zone> zones = new HashMap<>(); // as the last pass left them

  ZoneVotes(Trace trace) {
    this.trace = trace;
  }

  /** The lines as the pages were cut. */
  void cut(List<Page> pages) {
    for (Line line : lines(pages)) {
      cast(line, line.zone() == Zone.BODY ? LayoutRule.TEXT : LayoutRule.UNDER_RULE);
    }
  }

  /** The lines after a pass that says by {@code rule} what they are. */
  void after(List<Page> pages, LayoutRule rule) {
    for (Line line : lines(pages)) {
      if (line.zone() != zones.getOrDefault(offset(line), Zone.BODY)) {
        cast(line, rule);
      }
    }
  }

  /** Tells the trace. */
  void tell(List<Page> pages) {
    for (Line line : lines(pages)) {
      Map<Zone, Votes> all =
          votes.getOrDefault(offset(line), Map.of(Zone.BODY, Votes.of(LayoutRule.TEXT)));
      List<Answer> answers = new ArrayList<>();
      all.forEach((zone, cast) -> answers.add(Answer.of(said(zone), cast)));
      trace.decided(() -> Decision.of(Question.ZONE, line.text().span(), line.toString(), answers));
    }
  }

  private void cast(Line line, LayoutRule rule) {
    zones.put(offset(line), line.zone());
    votes
        .computeIfAbsent(offset(line), any -> new EnumMap<>(Zone.class))
        .computeIfAbsent(line.zone(), any -> new Votes())
        .cast(rule);
  }

  private List<Line> lines(List<Page> pages) {
    return trace.isOn()
        ? pages.stream().flatMap(page -> page.lines().stream()).toList()
        : List.of();
  }

  private static int offset(Line line) {
    return line.text().span().start();
  }

  private static String said(Zone zone) {
    return switch (zone) {
      case BODY -> "running text";
      case NOTES -> "a note goes on";
      case NOTE_START -> "a note begins";
      case SIDE_NOTE -> "a side note";
      case RUNNING_HEAD -> "a running head";
      case FOLIO -> "a page number";
      case CATCHWORD -> "a catchword";
      case SIGNATURE -> "a signature";
    };
  }
}
