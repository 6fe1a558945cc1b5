package org.cajista.annotate.dates.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * Finds years that are probably misprints: {@code 1029} in a book on the twentieth century, {@code
 * enero de 1829} between dates of 1929. They date nothing else.
 */
final class UnlikelyYears {
  private static final int ENOUGH = 50; // dates that show of what time a text speaks
  private static final int RARE = 50; // one date of so many may lie anywhere
  private static final int FAR = 100; // years
  private static final int CENTURY = 100;
  private static final int NEAR = 1;

  private final List<Integer> years;

  private UnlikelyYears(List<Integer> years) {
    this.years = years;
  }

  /** Returns the finder for a document whose dates are marked. */
  static UnlikelyYears of(Document document) {
    List<Integer> years = new ArrayList<>();
    Blocks.leaves(document).forEach(leaf -> years.addAll(years(leaf.passage())));
    Collections.sort(years);
    return new UnlikelyYears(years);
  }

  /** Returns the last year that a document names, but for rare ones; 0 if it names none. */
  int last() {
    return years.isEmpty() ? 0 : years.get(years.size() - 1 - years.size() / RARE);
  }

  /** True if the year of a date is probably a misprint. */
  boolean isUnlikely(PartialDate date, Mark mark, Passage passage) {
    return isFarBack(date.year()) || date.month() > 0 && isCenturyBack(date, mark, passage);
  }

  private boolean isFarBack(int year) {
    return years.size() >= ENOUGH && year < years.get(years.size() / RARE) - FAR;
  }

  /** True if the same day a hundred years later lies among the other dates of the passage. */
  private static boolean isCenturyBack(PartialDate date, Mark mark, Passage passage) {
    List<Integer> others = new ArrayList<>();
    for (Mark other : passage.marks()) {
      if (other.start() != mark.start()) {
        addYear(other, others);
      }
    }
    boolean fits = others.stream().anyMatch(year -> Math.abs(year - date.year() - CENTURY) <= NEAR);
    boolean alone = others.stream().noneMatch(year -> year - date.year() < CENTURY / 2);
    return fits && alone && others.size() > 1;
  }

  private static List<Integer> years(Passage passage) {
    List<Integer> years = new ArrayList<>();
    passage.marks().forEach(mark -> addYear(mark, years));
    return years;
  }

  private static void addYear(Mark mark, List<Integer> years) {
    if (mark.tag() instanceof Tag.Dated dated) {
      PartialDate date = PartialDate.of(dated.value());
      if (!date.lacksYear() && !date.isDecade()) {
        years.add(date.year());
      }
    }
  }
}
