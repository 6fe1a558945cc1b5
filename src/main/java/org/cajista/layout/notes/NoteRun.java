package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.report.Votes;

/**
 * Finds the best run of numbers among lines that may begin a note, from 1 upwards and from 1 again
 * with each chapter or page (dynamic programming, linear in the number of lines), and casts the
 * votes that come of it.
 */
final class NoteRun {
  private static final int LONGEST_GAP = 5;
  private static final double LATEST = -2;

  /** What weighs this much is called, or stands under a rule or a heading of notes. */
  private static final double NO_HEADING = 0.7;

  private final List<NoteStart> candidates;
  private final double[] score;
  private final int[] previous;
  private final Votes[] joins; // what it costs to go on with a candidate

  private NoteRun(List<NoteStart> candidates) {
    this.candidates = candidates;
    this.score = new double[candidates.size()];
    this.previous = new int[candidates.size()];
    this.joins = new Votes[candidates.size()];
  }

  /**
   * Casts the votes of the best run.
   *
   * @param candidates numbered lines that weigh something, in order
   */
  static void vote(List<NoteStart> candidates) {
    NoteRun run = new NoteRun(candidates);
    List<Integer> best = run.best();
    // numbered headings make a run too: of notes, one is called or stands where notes stand
    boolean notes = best.stream().anyMatch(i -> candidates.get(i).weight() >= NO_HEADING);
    boolean[] in = new boolean[candidates.size()];
    for (int i : best) {
      in[i] = true;
      candidates.get(i).votes().add(run.joins[i]);
      candidates.get(i).votes().cast(notes ? NoteStartRule.IN_RUN : NoteStartRule.NO_NOTES);
    }
    for (int i = 0; i < in.length; i++) {
      candidates.get(i).votes().castIf(!in[i], NoteStartRule.OUT_OF_RUN);
    }
  }

  private List<Integer> best() {
    Map<Integer, Integer> lastWithNumber = new HashMap<>();
    int best = -1;
    for (int i = 0; i < score.length; i++) {
      join(i, best, lastWithNumber);
      int number = candidates.get(i).sign().number();
      Integer same = lastWithNumber.get(number);
      if (same == null || score[same] <= score[i]) {
        lastWithNumber.put(number, i);
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Integer> run = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      run.add(i);
    }
    Collections.reverse(run);
    return run;
  }

  /** Finds the candidate that {@code i} goes on from at the least cost. */
  private void join(int i, int best, Map<Integer, Integer> lastWithNumber) {
    int number = candidates.get(i).sign().number();
    Votes join = new Votes();
    double from = 0;
    int link = -1;
    if (best >= 0) {
      NoteStartRule again = number == 1 ? NoteStartRule.RESTART : NoteStartRule.JUMP;
      double restarted = score[best] + again.weight();
      if (restarted > 0) {
        from = restarted;
        link = best;
        join = Votes.of(again);
      }
    } else if (number > 1) {
      // what is called may begin anywhere: a few pages of a book
      join =
          candidates.get(i).weight() >= 1
              ? Votes.of(NoteStartRule.BEGINS_CALLED)
              : new Votes()
                  .cast(
                      NoteStartRule.BEGINS_LATE,
                      Math.max(LATEST, NoteStartRule.BEGINS_LATE.weight() * number));
      from = join.sum();
    }
    for (int gap = 0; gap <= LONGEST_GAP; gap++) {
      Integer before = lastWithNumber.get(number - 1 - gap);
      double cost = gap * NoteStartRule.GAP.weight();
      if (before != null && score[before] + cost > from) {
        from = score[before] + cost;
        link = before;
        join = new Votes().cast(NoteStartRule.GAP, cost);
      }
    }
    score[i] = from + candidates.get(i).weight();
    previous[i] = link;
    joins[i] = join;
  }
}
