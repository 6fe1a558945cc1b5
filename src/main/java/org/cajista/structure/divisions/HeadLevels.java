package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/**
 * Finds out which headings stand under which: a series of numbered headings under the heading
 * before it or beside it, sections under their chapter.
 *
 * <p>{@code BIBLIOGRAFÍA} / {@code I. ENSAYOS} / {@code II. NOVELAS} → levels 0, 1, 1. It leaves
 * alone the chapters after a preface, which stand beside it.
 */
final class HeadLevels {
  /** Fewer characters of text are a line or two under a heading. */
  private static final int LITTLE = 300;

  private final List<Heading> headings;
  private final Trace trace;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  private HeadLevels(List<Heading> headings, Trace trace) {
    this.headings = headings;
    this.trace = trace;
  }

  /** Returns the level of each heading; 0 is the highest. */
  static List<Integer> of(List<Heading> headings, Trace trace) {
    HeadLevels levels = new HeadLevels(headings, trace);
    List<Integer> found = new ArrayList<>();
    List<Integer> chapters = new ArrayList<>();
    List<Integer> sections = new ArrayList<>();
    Map<Integer, Integer> known = new HashMap<>();
    int base = 0;
    for (int i = 0; i < headings.size(); i++) {
      boolean opens = headings.get(i).opens();
      if (opens) {
        sections.clear();
      }
      List<Integer> open = opens ? chapters : sections;
      int level = levels.level(i, open, known, opens ? 0 : base);
      while (!open.isEmpty() && known.get(open.get(open.size() - 1)) >= level) {
        open.remove(open.size() - 1);
      }
      open.add(i);
      known.put(i, level);
      base = opens ? level + 1 : base;
      found.add(level);
      levels.times.merge(headings.get(i).style(), 1, Integer::sum);
    }
    return found;
  }

  /**
   * The level of one heading.
   *
   * @param open the headings over it that are still open, from the highest down
   * @param base the level of a heading that stands under none of them
   */
  private int level(int at, List<Integer> open, Map<Integer, Integer> known, int base) {
    Heading heading = headings.get(at);
    if (open.isEmpty()) {
      return base;
    }
    int before = open.get(open.size() - 1);
    Heading over = headings.get(before);
    boolean isOpen = open.stream().anyMatch(i -> headings.get(i).style().equals(heading.style()));
    boolean other = !over.style().equals(heading.style());
    boolean begins = heading.isNumbered() ? heading.mayBeFirst(isOpen) : over.isNumbered();
    if (other && begins && before == at - 1 && standsUnder(at, before)) {
      parents.put(heading.style(), over.style());
      return known.get(before) + 1;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      Heading earlier = headings.get(open.get(i));
      if (earlier.style().equals(heading.style()) && !heading.prefatory()) {
        return known.get(open.get(i));
      }
      if (!heading.prefatory() && earlier.style().equals(parents.get(heading.style()))) {
        return known.get(open.get(i)) + 1;
      }
    }
    return base;
  }

  private boolean standsUnder(int at, int before) {
    Heading heading = headings.get(at);
    Heading over = headings.get(before);
    Set<String> others = new HashSet<>(times.keySet());
    others.remove(heading.style());
    others.remove("");
    Votes votes =
        new Votes()
            .castIf(heading.textBefore() == 0, HeadLevelRule.NO_TEXT)
            .castIf(
                heading.textBefore() > 0 && heading.textBefore() < LITTLE,
                HeadLevelRule.LITTLE_TEXT)
            .castIf(heading.isNumbered() && times.containsKey(heading.style()), HeadLevelRule.AGAIN)
            .castIf(
                heading.isNumbered() && !over.isNumbered() && !others.isEmpty(),
                HeadLevelRule.OTHER_NUMBERS)
            .castIf(over.prefatory(), HeadLevelRule.PREFATORY);
    String text = heading.leaf().passage().text().toString();
    trace.decided(
        () ->
            Decision.of(
                Question.HEAD_LEVEL,
                heading.leaf().passage().text().span(0, text.length()),
                text,
                List.of(
                    Answer.of("under «" + over.leaf().passage().text() + "»", votes),
                    Answer.of("beside it", Votes.of(HeadLevelRule.ENOUGH)))));
    return votes.sum() >= HeadLevelRule.ENOUGH.weight();
  }
}
