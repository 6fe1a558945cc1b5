package org.cajista.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;

/**
 * Finds where pages start in a text that has lost its form feeds: at the page numbers, alone or in
 * running heads, that count on from one to the next.
 *
 * <p>{@code … que te-} / {@code 41} / {@code nía el taller …} → a page start. Numbers that count on
 * may also number sections; but those stand between two sentences, and page numbers do not care. It
 * leaves alone numbers that come too thick for pages, and a text with form feeds.
 */
final class PageMarks {
  /** Numbers nearer to each other than this, in lines, are of notes or of lists. */
  private static final int SHORTEST_PAGE = 7;

  /** Between two running heads that come again there are at least so many lines. */
  private static final int SHORTEST_PACKED = 3;

  private static final int LONGEST_GAP = 4;
  private static final double GAP_COST = 0.3;
  private static final double RESTART_COST = 1;

  /** A count that begins again may have no number on its first page. */
  private static final int LAST_OF_FIRST = 2;

  /** What a number weighs that nothing but its place in the count makes a page's. */
  private static final double BARE = 0.25;

  private static final double FEWEST = 1.5;
  private static final double SHARE = 0.4;

  private final List<RawLine> lines;
  private final RunningHeads heads;
  private final int usualGap;
  private final Map<String, Integer> timesApart = new HashMap<>();

  /** Whether {@code 3/5} and {@code 3/9} stand in one text: they are days of a diary. */
  private final boolean severalCounts;

  /** Running heads that come again, without white space around them. */
  private final PackedHeads packed;

  /**
   * A number that may be a page's.
   *
   * @param line its line
   * @param alone whether it stands alone
   * @param sure whether a running head that comes again proves it
   * @param weight what speaks for it
   */
  private record Mark(int line, int number, boolean alone, boolean sure, double weight) {}

  private PageMarks(List<RawLine> lines, RunningHeads heads, int usualGap) {
    this.lines = lines;
    this.heads = heads;
    this.usualGap = usualGap;
    this.severalCounts =
        lines.stream()
                .map(line -> RunningHeads.afterStroke(line.text()))
                .filter(count -> !count.isEmpty())
                .distinct()
                .limit(2)
                .count()
            > 1;
    this.packed = new PackedHeads(lines);
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean isShort = !text.isEmpty() && Folios.isShort(text);
      if (isShort && text.codePoints().anyMatch(Character::isLetter) && standsApart(i)) {
        timesApart.merge(text, 1, Integer::sum);
      }
    }
  }

  /**
   * The indexes of the lines with which pages start.
   *
   * @param usualGap how many blank lines stand between two lines of one paragraph
   */
  static BitSet starts(List<RawLine> lines, RunningHeads heads, int usualGap) {
    PageMarks marks = new PageMarks(lines, heads, usualGap);
    List<Mark> run = marks.bestRun(marks.candidates());
    return marks.believed(run) ? marks.starts(run) : new BitSet();
  }

  private List<Mark> candidates() {
    List<Mark> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      OptionalInt inPacked = packed.number(i);
      if (inPacked.isPresent()) {
        boolean cuts = interrupts(i) || packed.cutsSentence(i);
        candidates.add(
            new Mark(packed.start(i), inPacked.getAsInt(), false, true, BARE + (cuts ? 2 : 1)));
        continue;
      }
      // what no text has between its lines need not stand apart
      boolean decorated = !text.isEmpty() && RunningHeads.isDecorated(text);
      boolean ofDiary = severalCounts && !RunningHeads.afterStroke(text).isEmpty();
      if (text.isEmpty() || !decorated && !standsApart(i) || ofDiary) {
        continue;
      }
      Optional<String> folio = RunningHeads.folio(text);
      Optional<HeadReader.Head> head = heads.read(text);
      String number = folio.or(() -> head.map(HeadReader.Head::number)).orElse("");
      if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
        continue;
      }
      boolean sure = folio.isPresent() ? decorated : heads.recurs(head.get());
      boolean likeNote = text.startsWith(number) && !Folios.atMargin(text);
      if (folio.isEmpty() && !sure && (likeNote || !Folios.isShort(text))) {
        continue; // a note begins with its number, too
      }
      double weight =
          BARE
              + (sure ? 1 : 0)
              + (interrupts(i) ? 1 : 0)
              + (isBesideHead(i) ? 1 : 0)
              + (isUnderNote(i) ? 1 : 0);
      candidates.add(new Mark(i, Integer.parseInt(number), folio.isPresent(), false, weight));
    }
    return candidates;
  }

  /** Whether the line before or after stands apart too, and comes again: a running head. */
  private boolean isBesideHead(int i) {
    int before = i - gap(i, -1) - 1;
    int after = i + gap(i, 1) + 1;
    return before >= 0 && recurs(before) || after < lines.size() && recurs(after);
  }

  private boolean recurs(int i) {
    return standsApart(i) && timesApart.getOrDefault(lines.get(i).text(), 0) >= 2;
  }

  private boolean isUnderNote(int i) {
    for (int at = i - gap(i, -1) - 1; at >= 0 && !lines.get(at).isBlank(); at--) {
      if (NoteSigns.leading(lines.get(at).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** More white space than between two lines on one side, and white space on both. */
  private boolean standsApart(int i) {
    int before = gap(i, -1);
    int after = gap(i, 1);
    return Math.min(before, after) >= 1 && Math.max(before, after) > usualGap;
  }

  /** How many blank lines stand before or after a line; many at the edges of the text. */
  private int gap(int i, int step) {
    int at = i + step;
    while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
      at += step;
    }
    return at < 0 || at >= lines.size() ? lines.size() : Math.abs(at - i) - 1;
  }

  /** Whether a sentence goes on after the line, or after a title that stands under it. */
  private boolean interrupts(int i) {
    int seen = 0;
    for (int at = i + 1; at < lines.size() && seen < 2; at++) {
      String text = lines.get(at).text();
      if (text.isEmpty()) {
        continue;
      }
      if (Character.isLetter(text.charAt(0))) {
        boolean full = text.length() > 30;
        if (full && !Sentences.begins(text)) {
          return true;
        }
      }
      if (!Sentences.isCapitals(text)) {
        break;
      }
      seen++;
    }
    int before = i - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before >= 0 && lines.get(before).text().matches("(?s).*\\p{L}[-\u00AD¬=]");
  }

  /** The run of numbers, each a little more than the last, that weighs most. */
  private List<Mark> bestRun(List<Mark> candidates) {
    double[] score = new double[candidates.size()];
    int[] previous = new int[candidates.size()];
    Map<Integer, Integer> lastWithNumber = new HashMap<>();
    int best = -1;
    for (int i = 0; i < score.length; i++) {
      Mark mark = candidates.get(i);
      previous[i] = -1;
      double from = 0;
      for (int gap = 1; gap <= LONGEST_GAP; gap++) {
        Integer before = lastWithNumber.get(mark.number - gap);
        if (before != null
            && !tooNear(candidates.get(before), mark)
            && score[before] - (gap - 1) * GAP_COST > from) {
          from = score[before] - (gap - 1) * GAP_COST;
          previous[i] = before;
        }
      }
      // an appendix may count its pages from the beginning again
      boolean again =
          best >= 0
              && mark.number <= LAST_OF_FIRST
              && mark.weight > 1
              && mark.line - candidates.get(best).line >= SHORTEST_PAGE;
      if (again && score[best] - RESTART_COST > from) {
        from = score[best] - RESTART_COST;
        previous[i] = best;
      }
      score[i] = from + mark.weight;
      Integer same = lastWithNumber.get(mark.number);
      if (same == null || score[same] <= score[i]) {
        lastWithNumber.put(mark.number, i);
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Mark> run = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      run.add(candidates.get(i));
    }
    Collections.reverse(run);
    return run;
  }

  /** True if a page would be too short, unless its number says how many pages there are. */
  private boolean tooNear(Mark mark, Mark next) {
    boolean sure =
        RunningHeads.countsAll(lines.get(mark.line).text())
            && RunningHeads.countsAll(lines.get(next.line).text());
    int shortest = mark.sure && next.sure ? SHORTEST_PACKED : SHORTEST_PAGE;
    return !sure && next.line - mark.line < shortest;
  }

  private boolean believed(List<Mark> run) {
    double weight = run.stream().mapToDouble(Mark::weight).sum();
    return weight >= FEWEST
        && weight >= run.size() * SHARE
        && !run.stream().allMatch(mark -> heads.countsLetter(lines, mark.line));
  }

  private BitSet starts(List<Mark> run) {
    BitSet starts = new BitSet();
    boolean foot = atFoot(run);
    boolean underText = packed.areAtFoot();
    Mark before = null;
    for (Mark mark : run) {
      int start = mark.line;
      if (before != null && mark.number == LAST_OF_FIRST && before.number >= mark.number) {
        NewCounts.start(lines, heads, before.line + SHORTEST_PAGE, mark.line - SHORTEST_PAGE)
            .ifPresent(starts::set);
      }
      before = mark;
      if (mark.alone && foot || mark.sure && underText) {
        start += gap(mark.line, 1) + 1;
      }
      if (start < lines.size()) {
        starts.set(start);
      }
    }
    if (run.stream().anyMatch(Mark::sure)) {
      // a head whose number was misread begins a page, too
      packed.alike().map(i -> underText ? i + gap(i, 1) + 1 : i).forEach(starts::set);
    }
    return starts;
  }

  /**
   * Whether numbers that stand alone end their pages: the text does not begin with one, but ends
   * with one, or begins with a running head or inside a sentence.
   */
  private boolean atFoot(List<Mark> run) {
    int first = 0;
    while (lines.get(first).isBlank()) {
      first++;
    }
    Mark last = run.get(run.size() - 1);
    return run.get(0).line != first
        && (last.line + gap(last.line, 1) + 1 > lines.size()
            || recurs(first) && run.get(0).line - first >= SHORTEST_PAGE
            || !Sentences.begins(lines.get(first).text()));
  }
}
