package org.cajista.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Ending;
import org.cajista.model.Page;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Pass;
import org.cajista.report.Question;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.report.Votes;

/**
 * Undoes the division of words at line ends: {@code con-} / {@code quista} → {@code conquista},
 * also where the word goes on at the next page. A hyphen that belongs to its word stays: {@code
 * Saint-} / {@code Pétersbourg}.
 *
 * <p>Leaves alone: dashes between blanks, running heads, and lines that are joined already.
 */
final class Hyphens implements Pass<List<Page>> {
  private static final String RULE = "hyphen";

  private final TextLanguages languages;
  private final Dictionaries dictionaries;

  Hyphens(TextLanguages languages, Dictionaries dictionaries) {
    this.languages = languages;
    this.dictionaries = dictionaries;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<ZoneText> columns = ZoneText.of(pages);
    DocumentWords words = ZoneWords.of(columns);
    DashStyle dashes = DashStyle.of(columns);
    PendingEdits changes = new PendingEdits();
    for (ZoneText column : columns) {
      if (column.zone() == Zone.BODY
          || column.zone() == Zone.NOTES
          || column.zone() == Zone.SIDE_NOTE) {
        LineEnds ends = new LineEnds(column, languages, dictionaries, words, dashes);
        for (int line = 0; line < column.size(); line++) {
          if (column.flowsOn(line) && column.line(line).ending() == Ending.SPACE) {
            LineEnd lineEnd = ends.of(line);
            carryOut(lineEnd, column, line, changes, report);
            if (report.trace().isOn()) {
              tell(ends.opinions(line).toList(), column, line, report);
            }
          }
        }
      }
    }
    return changes.applyTo(pages, report);
  }

  /** Reports to the trace what was decided, and what the other opinions were. */
  private static void tell(List<LineEnd> opinions, ZoneText column, int line, Report report) {
    Map<String, Votes> votes = new LinkedHashMap<>(); // the first opinion decides
    for (LineEnd opinion : opinions) {
      votes.computeIfAbsent(opinion.said(), said -> new Votes()).cast(opinion.rule());
    }
    List<Answer> answers = new ArrayList<>();
    votes.forEach((said, all) -> answers.add(Answer.of(said, all)));
    Traced text = column.line(line).text();
    Span span = text.span(text.length() - 1, text.length());
    String around =
        lastWord(text.toString()) + " / " + firstWord(column.line(line + 1).text().toString());
    report.trace().decided(() -> Decision.of(Question.LINE_END, span, around, answers));
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String line) {
    int blank = line.indexOf(' ');
    return blank < 0 ? line : line.substring(0, blank);
  }

  private static void carryOut(
      LineEnd lineEnd, ZoneText column, int line, PendingEdits changes, Report report) {
    int end = column.end(line);
    if (lineEnd.ending() == Ending.JOIN) {
      changes.end(column, line, Ending.JOIN);
    }
    if (lineEnd.dropped() > 0) {
      changes.replace(column, end - lineEnd.dropped(), end, "", RULE);
    }
    if (!lineEnd.doubt().isEmpty()) {
      Traced text = column.line(line).text();
      Span span = text.span(text.length() - 1, text.length());
      report.say(Severity.WARNING, "hyphen.doubtful", span, lineEnd.reading(), lineEnd.doubt());
    }
  }
}
