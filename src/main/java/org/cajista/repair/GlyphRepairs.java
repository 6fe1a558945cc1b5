package org.cajista.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.model.Page;
import org.cajista.model.Span;
import org.cajista.repair.GlyphTable.Reading;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.report.Votes;

/** Changes words with signs as it was decided, and reports what was found and what is doubtful. */
final class GlyphRepairs {
  static final String RULE = "glyph";

  private final Report report;
  private final Map<ZoneText, Set<Integer>> done = new HashMap<>(); // offsets of signs put right
  private final Map<String, Integer> counts = new TreeMap<>(); // by sign and reading
  private final Map<String, Reading> readings =
      new HashMap<>(); // by sign and reading, as first met
  private PendingEdits changes = new PendingEdits();

  GlyphRepairs(Report report) {
    this.report = report;
  }

  /** Begins a round with the knowledge of the rounds before. */
  void start(GlyphTable table) {
    changes = new PendingEdits();
    done.clear();
    for (char sign : table.signs()) {
      table.of(sign).forEach(reading -> readings.putIfAbsent(sign + reading.letters(), reading));
    }
  }

  /**
   * Reports to the trace what a sign stands for in the document.
   *
   * @param first a word with the sign
   */
  void tell(GlyphTable table, char sign, DamagedWord first, ZoneText column) {
    report
        .trace()
        .decided(
            () -> {
              List<Answer> answers = new ArrayList<>();
              answers.add(Answer.of("only a sign", Votes.of(GlyphRule.CHANCE)));
              for (Reading reading : table.of(sign)) {
                GlyphRule rule = reading.ligature() ? GlyphRule.LIGATURE : GlyphRule.LEARNT;
                answers.add(Answer.of(reading.letters(), new Votes().cast(rule, reading.words())));
              }
              return Decision.of(
                  Question.SIGN, span(column, first.offset(0)), String.valueOf(sign), answers);
            });
  }

  /** Repairs one word, if its signs stand for letters and were not repaired before. */
  void repair(DamagedWord word, ZoneText column, GlyphReader reader, KnownWords words) {
    if (done(column).contains(word.offset(0))) {
      return;
    }
    GlyphChoice choice = reader.read(word, column);
    DamagedWord read = choice.word();
    report
        .trace()
        .decided(
            () ->
                Decision.of(
                    Question.GLYPH, span(column, read.offset(0)), read.text(), choice.answers()));
    if (choice.winner().isPresent()) {
      List<String> letters = choice.winner().get();
      carryOut(read, letters, column);
      if (!choice.isSure()) {
        Span span = span(column, read.offset(0));
        report.say(
            Severity.WARNING,
            "glyph.doubtful",
            span,
            GlyphCodes.spell(read.text()),
            read.spelled(letters));
      }
      words.add(read.spelled(letters));
    }
  }

  private void carryOut(DamagedWord word, List<String> readings, ZoneText column) {
    for (int n = 0; n < word.holes().size(); n++) {
      int offset = word.offset(n);
      if (done(column).add(offset)) {
        String letters = readings.get(n);
        changes.replace(column, offset, offset + 1, letters, RULE);
        counts.merge(word.sign(n) + letters, 1, Integer::sum);
        // what stands in one word alone is in no table
        this.readings.putIfAbsent(word.sign(n) + letters, new Reading(letters, 1, true, 0));
      }
    }
  }

  /** Reports each word that still has a sign among its letters, once, as not readable. */
  void sayUnread(List<ZoneText> columns) {
    Set<String> said = new HashSet<>();
    List<List<DamagedWord>> unread = columns.parallelStream().map(DamagedWords::in).toList();
    for (int c = 0; c < columns.size(); c++) {
      ZoneText column = columns.get(c);
      for (DamagedWord word : unread.get(c)) {
        for (int n = 0; n < word.holes().size(); n++) {
          int hole = word.holes().get(n);
          boolean inside = hole > 0 && hole < word.text().length() - 1;
          if (inside && !CharacterClasses.standsInWords(word.sign(n)) && said.add(word.text())) {
            Span span = span(column, word.offset(n));
            String sign = GlyphCodes.spell(String.valueOf(word.sign(n)));
            report.say(Severity.WARNING, "glyph.unread", span, GlyphCodes.spell(word.text()), sign);
          }
        }
      }
    }
  }

  /** Reports what each sign stands for. */
  void sayTable() {
    counts.forEach(
        (pair, count) -> {
          Reading reading = readings.get(pair);
          report.say(
              Severity.INFO,
              "glyph.table",
              GlyphCodes.spell(pair.substring(0, 1)),
              reading.letters(),
              count,
              reading.words(),
              Math.round(100 * reading.share()));
        });
  }

  List<Page> applyTo(List<Page> pages) {
    return changes.applyTo(pages, report);
  }

  private Set<Integer> done(ZoneText column) {
    return done.computeIfAbsent(column, c -> new HashSet<>());
  }

  private static Span span(ZoneText column, int offset) {
    int line = column.lineAt(offset);
    int at = offset - column.start(line);
    return column.line(line).text().span(at, at + 1);
  }
}
