package org.cajista.layout.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cajista.Growth;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Report;
import org.junit.jupiter.api.Test;

/** Text that has lost its page breaks: all notes stand at the foot of one page. */
class NoteZonesTest {

  @Test
  void thousandsOfNotesOfAPageCostNoMoreThanTheyAreMany() throws Exception {
    Growth.isLinear(
        "notes of a page",
        40_000,
        NoteZonesTest::page,
        page -> {
          Report report = new Report(new Source("a.txt", "", "UTF-8"));
          Page read = new NoteZones().apply(List.of(page), report).get(0);
          int size = read.lines().size();
          assertThat(read.lines().get(0).zone()).isEqualTo(Zone.BODY);
          assertThat(read.lines().get(size / 2 - 1).zone()).isEqualTo(Zone.BODY);
          assertThat(read.lines().subList(size / 2, size).stream())
              .allMatch(line -> line.zone().isNote());
        });
  }

  /** Lines that each call a note, and under them the notes; the numbers begin again after 99. */
  private static Page page(int notes) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < notes; i++) {
      lines.add(line("La caja" + (i % 99 + 1) + "."));
    }
    for (int i = 0; i < notes; i++) {
      lines.add(line(i % 99 + 1 + " Nota."));
    }
    return new Page(0, PageNumber.UNKNOWN, lines);
  }

  private static Line line(String text) {
    return new Line(Traced.untraced(text), 0, 0, Zone.BODY, Ending.SPACE);
  }
}
