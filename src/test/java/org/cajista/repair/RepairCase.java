package org.cajista.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Diagnostic;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.junit.jupiter.api.DynamicTest;

/**
 * A case of {@code cases/repair/}: a small document and what an editor reads in it. A line of the
 * input belongs to the running text, unless it begins with {@code s|} (the first line of a note),
 * {@code n|} (its other lines), {@code h|} (running head); a form feed alone begins a page.
 * Expected are the reading texts, one line for each zone; those of the notes and heads begin with
 * {@code n|} and {@code h|}. Without a block of warnings there must be none.
 */
record RepairCase(
    String language, List<String> lines, List<String> expected, List<String> warnings) {
  private static final Map<String, Zone> ZONES =
      Map.of("s|", Zone.NOTE_START, "n|", Zone.NOTES, "h|", Zone.RUNNING_HEAD);

  /** Returns the cases of a file as tests. */
  static Stream<DynamicTest> tests(String file) {
    return CaseFile.tests("repair/" + file, Set.of("expected", "warnings"), one -> of(one).check());
  }

  private static RepairCase of(TextCase one) {
    return new RepairCase(
        one.language(),
        one.input().stream().filter(line -> line.equals("\f") || !line.isBlank()).toList(),
        one.lines("expected"),
        one.linesIfAny("warnings"));
  }

  private void check() {
    StringBuilder text = new StringBuilder();
    List<Page> pages = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    List<Object[]> places = new ArrayList<>();
    for (String line : lines) {
      if (line.equals("\f")) {
        places.add(new Object[0]);
        continue;
      }
      Zone zone =
          line.length() < 2 ? Zone.BODY : ZONES.getOrDefault(line.substring(0, 2), Zone.BODY);
      String content = zone == Zone.BODY ? line : line.substring(2);
      places.add(new Object[] {zone, new Span(text.length(), text.length() + content.length())});
      text.append(content).append('\n');
    }
    Source source = new Source("case.txt", text.toString(), "UTF-8");
    for (Object[] place : places) {
      if (place.length == 0) {
        pages.add(new Page(pages.size(), PageNumber.UNKNOWN, page));
        page = new ArrayList<>();
      } else {
        Traced traced = Traced.of(source, (Span) place[1]).strip();
        page.add(new Line(traced, 0, 0, (Zone) place[0], Ending.SPACE));
      }
    }
    pages.add(new Page(pages.size(), PageNumber.UNKNOWN, page));

    Report report = new Report(source);
    TextLanguages languages = Languages.shipped().ofText(language);
    List<Page> repaired = new Repair(languages).apply(pages, report);

    assertThat(reading(repaired)).isEqualTo(expected);
    List<String> codes =
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .map(Diagnostic::code)
            .distinct()
            .toList();
    assertThat(codes).as("warnings of %s", report.diagnostics()).isEqualTo(warnings);
    Undoing.check(source, pages, repaired, report);
    Report second = new Report(source);
    assertThat(new Repair(languages).apply(repaired, second)).as("run twice").isEqualTo(repaired);
    assertThat(second.edits()).isEmpty();
  }

  private static List<String> reading(List<Page> pages) {
    List<String> texts = new ArrayList<>();
    for (ZoneText column : ZoneText.of(pages)) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < column.size(); i++) {
        text.append(column.line(i).text());
        if (i + 1 < column.size() && column.line(i).ending() == Ending.SPACE) {
          text.append(' ');
        }
      }
      String mark =
          Map.of(Zone.NOTES, "n|", Zone.RUNNING_HEAD, "h|").getOrDefault(column.zone(), "");
      texts.add(mark + text);
    }
    return texts;
  }
}
