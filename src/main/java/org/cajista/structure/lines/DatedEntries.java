package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;

/**
 * Finds the entries of a chronology, which begin with their dates, at the head of a page too: three
 * lines or more near to each other whose years rise. It leaves alone a year with which a line of
 * prose happens to begin.
 */
final class DatedEntries {
  private static final int FEWEST = 3;

  /** An entry has no more lines. */
  private static final int LONGEST = 15;

  private DatedEntries() {}

  /** Returns the lines with which entries begin. */
  static BitSet of(List<BodyLine> lines, Language language) {
    DateLabels labels = new DateLabels(language);
    BitSet found = new BitSet();
    List<Integer> run = new ArrayList<>();
    int year = 0;
    for (int i = 0; i < lines.size(); i++) {
      DateLabels.Label label = labels.of(lines.get(i).line().text());
      if (!label.exists() || !isFree(lines, i, label)) {
        continue;
      }
      boolean goesOn =
          !run.isEmpty() && label.year() >= year && i - run.get(run.size() - 1) <= LONGEST;
      if (!goesOn) {
        add(run, found);
        run.clear();
      }
      run.add(i);
      year = label.year();
    }
    add(run, found);
    return found;
  }

  private static void add(List<Integer> run, BitSet found) {
    if (run.size() >= FEWEST) {
      run.forEach(found::set);
    }
  }

  /** True if a sentence or a paragraph ends before the line, or a colon follows the date. */
  private static boolean isFree(List<BodyLine> lines, int i, DateLabels.Label label) {
    return i == 0
        || lines.get(i).line().blanksBefore() > 0
        || lines.get(i).line().text().charAt(label.end() - 1) == ':'
        || Sentences.ends(lines.get(i - 1).line().text());
  }
}
