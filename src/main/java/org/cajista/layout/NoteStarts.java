package org.cajista.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;

/**
 * Tells which lines begin a footnote: of all lines with a number at their head, those whose numbers
 * make the best run over the whole document, from 1 upwards and from 1 again with each chapter or
 * page. So a line of text that happens to begin with a figure is none, and one misread number does
 * not shift the rest (dynamic programming over the candidates, linear in their number).
 */
final class NoteStarts {
  private static final int LONGEST_GAP = 5;
  private static final double GAP_COST = 0.4;
  private static final double RESTART_COST = 1.2;

  private static final double TITLE_COST = 1.2;
  private static final int LONGEST_TITLE = 60;

  /** What weighs this much is called, or stands under a rule or a heading of notes. */
  private static final double NO_HEADING = 0.7;

  /** A line that may begin a note. */
  record Start(int page, int line, NoteSigns.Sign sign, double weight) {}

  private NoteStarts() {}

  /** By page, the indexes of the lines that begin a note, in order. */
  static Map<Integer, List<Integer>> find(List<Page> pages) {
    List<Start> candidates = candidates(pages);
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (Start start : bestRun(candidates)) {
      found.computeIfAbsent(start.page, page -> new ArrayList<>()).add(start.line);
    }
    for (Start start : candidates) {
      if (start.sign.isSymbol()) {
        found.computeIfAbsent(start.page, page -> new ArrayList<>()).add(start.line);
      }
    }
    found.values().forEach(Collections::sort);
    return found;
  }

  private static List<Start> candidates(List<Page> pages) {
    List<Start> candidates = new ArrayList<>();
    for (Page page : pages) {
      Set<String> called = new HashSet<>();
      for (int i = 0; i < page.lines().size(); i++) {
        Line line = page.lines().get(i);
        if (line.zone() != Zone.BODY && !line.zone().isNote()) {
          continue;
        }
        Optional<NoteSigns.Sign> sign = NoteSigns.leading(line.text());
        if (sign.isPresent()) {
          double weight = weight(page, i, sign.get(), called);
          if (sign.get().isSymbol() ? weight >= 1 || isLoneSymbol(page, i) : weight > 0) {
            candidates.add(new Start(page.index(), i, sign.get(), weight));
          }
        }
        NoteSigns.glued(line.text()).forEach(glued -> called.add(glued.label()));
      }
    }
    return candidates;
  }

  /** A starred line over the first numbered note of the page is a note, though nothing calls it. */
  private static boolean isLoneSymbol(Page page, int i) {
    List<Line> lines = page.lines();
    if (i == 0 || lines.get(i).blanksBefore() == 0) {
      return false;
    }
    for (int next = i + 1; next < lines.size() && lines.get(next).blanksBefore() == 0; next++) {
      Optional<NoteSigns.Sign> sign = NoteSigns.leading(lines.get(next).text());
      if (sign.isPresent()) {
        return !sign.get().isSymbol();
      }
    }
    return false;
  }

  private static double weight(Page page, int i, NoteSigns.Sign sign, Set<String> called) {
    Line line = page.lines().get(i);
    boolean small =
        Character.isLowerCase(line.text().charAt(Math.min(sign.end(), line.text().length() - 1)));
    if (small && line.zone() == Zone.BODY && !called.contains(sign.label())) {
      return 0; // «3 de abril …»: a sentence that begins with a figure
    }
    double weight = 0.1;
    if (line.zone().isNote()) {
      weight += 0.6;
    }
    if (called.contains(sign.label())) {
      weight += 1;
    }
    boolean apart = i == 0 || line.blanksBefore() > 0;
    if (apart || Sentences.ends(page.lines().get(i - 1).text())) {
      weight += 0.3;
      // among notes such a sign is hardly anything else, be it the only one of its chapter
      weight += line.zone().isNote() && (sign.bracketed() || sign.superscript()) ? 0.3 : 0;
    }
    return isTitle(page.lines(), i) ? weight - TITLE_COST : weight;
  }

  /** A numbered title: short, without a stop, apart on both sides, and over a full line of text. */
  private static boolean isTitle(List<Line> lines, int i) {
    if (lines.get(i).blanksBefore() == 0 || i + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(i + 1);
    CharSequence title = lines.get(i).text();
    return lines.get(i).zone() == Zone.BODY
        && next.zone() == Zone.BODY
        && next.blanksBefore() > 0
        && next.text().length() > title.length()
        && Sentences.begins(next.text())
        && title.length() <= LONGEST_TITLE
        && !Sentences.ends(title)
        && NoteSigns.leading(next.text()).isEmpty();
  }

  /** The run of numbered candidates with the greatest weight. */
  private static List<Start> bestRun(List<Start> candidates) {
    int size = candidates.size();
    double[] score = new double[size];
    int[] previous = new int[size];
    Map<Integer, Integer> lastWithNumber = new HashMap<>();
    int best = -1;
    for (int i = 0; i < size; i++) {
      NoteSigns.Sign sign = candidates.get(i).sign;
      if (sign.isSymbol()) {
        continue;
      }
      int number = sign.number();
      double from = best < 0 ? 0 : Math.max(0, score[best] - (number == 1 ? RESTART_COST : 3));
      int link = best < 0 || from == 0 ? -1 : best;
      if (best < 0 && number > 1) {
        // what is called may begin anywhere: a few pages of a book
        from = candidates.get(i).weight >= 1 ? -0.3 : -Math.min(2, 0.2 * number);
      }
      for (int gap = 0; gap <= LONGEST_GAP; gap++) {
        Integer before = lastWithNumber.get(number - 1 - gap);
        if (before != null && score[before] - gap * GAP_COST > from) {
          from = score[before] - gap * GAP_COST;
          link = before;
        }
      }
      score[i] = from + candidates.get(i).weight;
      previous[i] = link;
      Integer same = lastWithNumber.get(number);
      if (same == null || score[same] <= score[i]) {
        lastWithNumber.put(number, i);
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Start> run = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      run.add(candidates.get(i));
    }
    Collections.reverse(run);
    // numbered headings make a run too: of notes, one is called or stands where notes stand
    return run.stream().anyMatch(start -> start.weight >= NO_HEADING) ? run : List.of();
  }
}
