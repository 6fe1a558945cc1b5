package org.cajista.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.Edit;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.report.Report;

/**
 * The changes that a pass has decided, by place. They are made at the end all at once, so that a
 * line with many changes is rewritten once.
 */
final class PendingEdits {
  private record Place(int page, int row) {}

  private record Change(int start, int end, String after, String rule) {}

  private final Map<Place, List<Change>> changes = new HashMap<>();
  private final Map<Place, Ending> endings = new HashMap<>();

  /**
   * Replaces the text from {@code start} to {@code end} of a column, which is in one line, by
   * {@code after}.
   *
   * @param rule the name of the regularisation
   */
  void replace(ZoneText column, int start, int end, String after, String rule) {
    int line = column.lineAt(start);
    int shift = column.start(line);
    replace(column.page(line), column.row(line), start - shift, end - shift, after, rule);
  }

  /** Does the same by the place of the line and offsets in the line. */
  void replace(int page, int row, int start, int end, String after, String rule) {
    changes
        .computeIfAbsent(new Place(page, row), place -> new ArrayList<>())
        .add(new Change(start, end, after, rule));
  }

  /** Lets a line of the column continue in the next one with {@code ending}. */
  void end(ZoneText column, int line, Ending ending) {
    endings.put(new Place(column.page(line), column.row(line)), ending);
  }

  /** Does the same by the place of the line. */
  void end(int page, int row, Ending ending) {
    endings.put(new Place(page, row), ending);
  }

  /** Returns the pages with all changes made; each is kept in the report as an edit. */
  List<Page> applyTo(List<Page> pages, Report report) {
    if (changes.isEmpty() && endings.isEmpty()) {
      return pages;
    }
    List<Page> changed = new ArrayList<>(pages.size());
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = new ArrayList<>();
      for (int r = 0; r < pages.get(p).lines().size(); r++) {
        apply(pages.get(p).lines().get(r), new Place(p, r), report).ifPresent(lines::add);
      }
      changed.add(pages.get(p).withLines(lines));
    }
    return changed;
  }

  /** Returns the line after its changes; empty if it had only invisible signs. */
  private Optional<Line> apply(Line line, Place place, Report report) {
    Line changed = line;
    if (changes.containsKey(place)) {
      Traced text = rewrite(line.text(), changes.get(place), report).strip();
      if (text.length() == 0) {
        return Optional.empty();
      }
      changed = line.withText(text);
    }
    return Optional.of(
        endings.containsKey(place) ? changed.withEnding(endings.get(place)) : changed);
  }

  private static Traced rewrite(Traced text, List<Change> changes, Report report) {
    changes.sort(Comparator.comparingInt(Change::start));
    Traced.Builder builder = new Traced.Builder();
    int done = 0;
    for (Change change : changes) {
      builder.append(text.subSequence(done, change.start));
      for (int i = 0; i < change.after.length(); i++) {
        builder.append(change.after.charAt(i), text.origin(change.start));
      }
      Span span = text.span(change.start, change.end);
      String before = text.subSequence(change.start, change.end).toString();
      if (change.rule.equals(GlyphRepairs.RULE)) {
        span = GlyphCodes.span(span, before.charAt(0));
        before = GlyphCodes.spell(before);
      }
      report.edit(new Edit(span, before, change.after, change.rule));
      done = change.end;
    }
    return builder.append(text.from(done)).build();
  }
}
