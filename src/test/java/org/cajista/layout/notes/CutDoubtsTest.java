package org.cajista.layout.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Report;
import org.cajista.report.Votes;
import org.junit.jupiter.api.Test;

/** One warning for the document, where too many pages have two places of nearly equal worth. */
class CutDoubtsTest {
  private final Report report = new Report(new Source("notes.txt", "text", "UTF-8"));
  private final CutDoubts doubts = new CutDoubts();

  @Test
  void manyPagesInDoubt() {
    page(2, 1.8);
    page(2, 0);
    page(1, 0.5);
    doubts.tell(report);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo("notes.manner");
              assertThat(doubt.message()).contains("2 of 3 pages", "«1 A note.»", "«text»");
            });
  }

  @Test
  void onePageInDoubtIsNotTheManner() {
    page(2, 1.8);
    page(3, 0);
    doubts.tell(report);
    assertThat(report.diagnostics()).isEmpty();
  }

  /** A page of two lines, of which the second is a note. */
  private void page(double note, double text) {
    List<Line> lines = List.of(line("text"), line("1 A note."));
    Page page = new Page(0, PageNumber.UNKNOWN, lines);
    NotePage notes = new NotePage(page, Set.of(1), List.of(Set.of(), Set.of()));
    doubts.add(notes, List.of(cut(0, text), cut(1, note)));
  }

  private static NoteCut cut(int place, double weight) {
    return new NoteCut(place, new Votes().cast(NoteZoneRule.CALLED, weight));
  }

  private static Line line(String text) {
    return new Line(Traced.untraced(text), 0, 0, Zone.BODY, Ending.SPACE);
  }
}
