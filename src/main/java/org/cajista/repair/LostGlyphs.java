package org.cajista.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.Dictionaries;
import org.cajista.model.Page;
import org.cajista.model.Span;
import org.cajista.repair.GlyphReader.Decision;
import org.cajista.repair.SignedWord.Position;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Puts back the ligatures that the extraction lost from the font: {@code in!nito} → {@code
 * infinito}, {@code 9omas} → {@code Thomas}. What each sign stands for is found from the document.
 *
 * <p>Leaves alone: exclamation marks, hyphens, figures and all other signs where they are what they
 * seem; and the whole document where no sign has shown itself to stand for letters.
 */
final class LostGlyphs implements Pass {
  private static final String RULE = "glyph";

  private final Dictionaries dictionaries;

  LostGlyphs(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Column> columns = Column.of(pages);
    List<List<SignedWord>> signed = columns.stream().map(SignedWords::in).toList();
    List<SignedWord> all = new ArrayList<>();
    signed.forEach(all::addAll);
    KnownWords words = new KnownWords(dictionaries, Words.of(columns));
    PlainReading plain = new PlainReading(words);
    GlyphTable table = new GlyphEvidence(words, plain).weigh(all);
    if (table.isEmpty()) {
      return pages;
    }
    GlyphReader reader = new GlyphReader(table, words, plain);
    reader.learn(Words.distinct(all));
    Repairs repairs = new Repairs(report);
    // a note's figure can only be told from a glyph once the words without figures are read
    for (int round = 0; round < 3; round++) {
      for (int c = 0; c < columns.size(); c++) {
        for (SignedWord word : signed.get(c)) {
          boolean last = word.position() == Position.FINAL;
          if (round == 0 ? !last : last) {
            repairs.read(word, columns.get(c), reader, words);
          }
        }
      }
    }
    return repairs.finish(pages, table);
  }

  /** What is decided, sign by sign. */
  private static final class Repairs {
    private final Report report;
    private final Changes changes = new Changes();
    private final Map<Column, Set<Integer>> done = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Repairs(Report report) {
      this.report = report;
    }

    void read(SignedWord word, Column column, GlyphReader reader, KnownWords words) {
      Set<Integer> taken = done.computeIfAbsent(column, c -> new HashSet<>());
      if (taken.contains(word.offset(0))) {
        return;
      }
      Optional<Decision> decision = reader.read(word, column);
      if (decision.isPresent()) {
        carryOut(decision.get(), column, taken);
        words.add(decision.get().spelled());
      }
    }

    private void carryOut(Decision decision, Column column, Set<Integer> taken) {
      SignedWord word = decision.word();
      for (int n = 0; n < word.holes().size(); n++) {
        int offset = word.offset(n);
        if (taken.add(offset)) {
          String letters = decision.readings().get(n);
          changes.replace(column, offset, offset + 1, letters, RULE);
          counts.merge(word.sign(n) + letters, 1, Integer::sum);
        }
      }
      if (!decision.sure()) {
        int line = column.lineAt(word.offset(0));
        int at = word.offset(0) - column.start(line);
        Span span = column.line(line).text().span(at, at + 1);
        report.say(Severity.WARNING, "glyph.doubtful", span, word.text(), decision.spelled());
      }
    }

    List<Page> finish(List<Page> pages, GlyphTable table) {
      for (char sign : table.signs()) {
        for (GlyphTable.Reading reading : table.of(sign)) {
          int count = counts.getOrDefault(sign + reading.letters(), 0);
          if (count > 0) {
            report.say(
                Severity.INFO,
                "glyph.table",
                sign,
                reading.letters(),
                count,
                reading.words(),
                Math.round(100 * reading.share()));
          }
        }
      }
      return changes.applyTo(pages, report);
    }
  }
}
