package org.cajista.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * Reads the files {@code cases/repair/*.cases}. A case is a small document and what an editor reads
 * in it:
 *
 * <pre>
 * === es The title of the case
 * the lines of the source
 * ---
 * the reading text, in one line for each zone
 * ? glyph.doubtful
 * </pre>
 *
 * <p>A line of the source belongs to the running text, unless it begins with {@code s|} (the first
 * line of a note), {@code n|} (its other lines), {@code h|} (running head); {@code ---8<---} begins
 * a page. The reading texts of the notes and heads begin with {@code n|} and {@code h|}. A last
 * line with {@code ?} names the warnings; without it there must be none. {@code \}{@code u00AD} and
 * the like stand for characters that are hard to see.
 */
record RepairCase(
    String language, String title, List<String> lines, List<String> expected, String doubts) {
  private static final Map<String, Zone> ZONES =
      Map.of("s|", Zone.NOTE_START, "n|", Zone.NOTES, "h|", Zone.RUNNING_HEAD);

  static Stream<DynamicTest> all(String file) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String part : read(file).split("(?m)^=== ")) {
      if (!part.isBlank() && !part.startsWith("#")) {
        RepairCase one = parse(part);
        tests.add(DynamicTest.dynamicTest(one.language + ": " + one.title, one::check));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static String read(String file) {
    try (InputStream in = RepairCase.class.getResourceAsStream("/cases/repair/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RepairCase parse(String part) {
    String[] lines = part.strip().split("\n");
    List<String> source = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String doubts = "";
    boolean after = false;
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].equals("---")) {
        after = true;
      } else if (lines[i].startsWith("? ")) {
        doubts = lines[i].substring(2);
      } else if (!lines[i].isBlank()) {
        (after ? expected : source).add(unescape(lines[i]));
      }
    }
    return new RepairCase(
        lines[0].substring(0, 2), lines[0].substring(3), source, expected, doubts);
  }

  private static String unescape(String line) {
    return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(line)
        .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
  }

  private void check() {
    StringBuilder text = new StringBuilder();
    List<Page> pages = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    List<Object[]> places = new ArrayList<>();
    for (String line : lines) {
      if (line.equals("---8<---")) {
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
    List<Page> repaired = new Repair().apply(pages, language, report);

    assertThat(reading(repaired)).isEqualTo(expected);
    List<String> warnings =
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .map(Diagnostic::code)
            .distinct()
            .toList();
    assertThat(String.join(" ", warnings))
        .as("warnings of %s", report.diagnostics())
        .isEqualTo(doubts);
    Undoing.check(source, pages, repaired, report);
    Report second = new Report(source);
    assertThat(new Repair().apply(repaired, language, second)).as("run twice").isEqualTo(repaired);
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
