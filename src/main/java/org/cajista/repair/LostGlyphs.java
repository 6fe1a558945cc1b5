package org.cajista.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;
import org.cajista.model.Page;
import org.cajista.repair.DamagedWord.Position;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Restores the ligatures that the extraction lost from the font: {@code in!nito} → {@code
 * infinito}, {@code 9omas} → {@code Thomas}. What each sign stands for is found from the document.
 *
 * <p>Leaves alone: exclamation marks, hyphens, figures and all other signs that are only what they
 * seem; and the whole document if no sign is found to stand for letters.
 */
final class LostGlyphs implements Pass<List<Page>> {
  /** The greatest number of rounds; documents need two or three. */
  private static final int MOST_ROUNDS = 10;

  private final Dictionaries dictionaries;

  LostGlyphs(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    GlyphRepairs repairs = new GlyphRepairs(report);
    List<Page> repaired = pages;
    List<Page> before;
    int rounds = 0;
    do {
      before = repaired;
      // what has been put right is evidence for the rest
      repaired = once(before, repairs);
    } while (repaired != before && ++rounds < MOST_ROUNDS);
    repairs.sayTable();
    repairs.sayUnread(ZoneText.of(repaired));
    return repaired;
  }

  /** Returns the same pages if there is nothing more to repair. */
  private List<Page> once(List<Page> pages, GlyphRepairs repairs) {
    List<ZoneText> columns = ZoneText.of(pages);
    CompletableFuture<DocumentWords> sound =
        CompletableFuture.supplyAsync(() -> ZoneWords.of(columns));
    List<List<DamagedWord>> signed = columns.parallelStream().map(DamagedWords::in).toList();
    List<DamagedWord> all = new ArrayList<>();
    signed.forEach(all::addAll);
    KnownWords words = new KnownWords(dictionaries, sound.join());
    LiteralReading plain = new LiteralReading(words);
    GlyphTable table = new GlyphEvidence(words, plain).weigh(all);
    if (table.isEmpty()) {
      return pages;
    }
    GlyphReader reader = new GlyphReader(table, words, plain);
    reader.learn(ZoneWords.distinct(all));
    repairs.start(table);
    tell(table, columns, signed, repairs);
    // a note's figure can only be told from a glyph once the words without figures are read
    for (int round = 0; round < 3; round++) {
      for (int c = 0; c < columns.size(); c++) {
        for (DamagedWord word : signed.get(c)) {
          boolean last = word.position() == Position.FINAL;
          if (round == 0 ? !last : last) {
            repairs.repair(word, columns.get(c), reader, words);
          }
        }
      }
    }
    return repairs.applyTo(pages);
  }

  /** Reports to the trace what each sign stands for, at the first word that has it. */
  private static void tell(
      GlyphTable table,
      List<ZoneText> columns,
      List<List<DamagedWord>> signed,
      GlyphRepairs repairs) {
    Set<Character> told = new HashSet<>();
    for (int c = 0; c < columns.size(); c++) {
      for (DamagedWord word : signed.get(c)) {
        char sign = word.sign(0);
        if (!table.of(sign).isEmpty() && told.add(sign)) {
          repairs.tell(table, sign, word, columns.get(c));
        }
      }
    }
  }
}
