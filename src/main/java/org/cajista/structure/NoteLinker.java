package org.cajista.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cajista.lang.NoteSigns;
import org.cajista.report.Report;
import org.cajista.structure.Anchors.Candidate;

/**
 * Links each note to the sign that calls it: page by page the pairs that agree best in order and
 * number; then what crosses another series of the same page, as an author's stars cross an editor's
 * figures; then, for what is left, the nearest sign with the same number that the order allows;
 * last a misread sign, alone between the signs of the notes before and after, if one figure of it
 * is wrong. So a year or an issue number is no anchor unless a note stands for it, and one misread
 * number does not shift the rest.
 */
final class NoteLinker {
  private static final int NONE = -1;

  private final List<RawNote> notes;
  private final List<Candidate> candidates;
  private final int[] candidateOfNote;
  private final int[] noteOfCandidate;

  private NoteLinker(List<RawNote> notes, List<Candidate> candidates) {
    this.notes = notes;
    this.candidates = candidates;
    this.candidateOfNote = new int[notes.size()];
    this.noteOfCandidate = new int[candidates.size()];
    Arrays.fill(candidateOfNote, NONE);
    Arrays.fill(noteOfCandidate, NONE);
  }

  /**
   * By note, the index of its candidate, or -1.
   *
   * @param report hears of each decision, where somebody asks
   */
  static int[] link(List<RawNote> notes, List<Candidate> candidates, Report report) {
    NoteLinker linker = new NoteLinker(notes, candidates);
    linker.linkPages();
    linker.linkCrossed();
    linker.linkNear();
    linker.linkMisread();
    if (report.trace().isOn()) {
      new NoteCallTrace(notes, candidates, linker.candidateOfNote, report).tell();
    }
    return linker.candidateOfNote;
  }

  private void linkPages() {
    Map<Integer, List<Integer>> notesByPage = new HashMap<>();
    for (int n = 0; n < notes.size(); n++) {
      notesByPage.computeIfAbsent(notes.get(n).page(), page -> new ArrayList<>()).add(n);
    }
    Map<Integer, List<Integer>> candidatesByPage = new HashMap<>();
    for (int c = 0; c < candidates.size(); c++) {
      candidatesByPage.computeIfAbsent(candidates.get(c).page(), page -> new ArrayList<>()).add(c);
    }
    notesByPage.forEach(
        (page, onPage) -> align(onPage, candidatesByPage.getOrDefault(page, List.of())));
  }

  /** The pairs in order whose agreement is greatest in all (longest common subsequence). */
  private void align(List<Integer> someNotes, List<Integer> someCandidates) {
    int rows = someNotes.size();
    int columns = someCandidates.size();
    if ((long) rows * columns > 4_000_000L) {
      return; // endnotes of a whole book: the nearest sign in order decides
    }
    double[][] best = new double[rows + 1][columns + 1];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        double pair = agreement(someNotes.get(r), someCandidates.get(c));
        best[r][c] = Math.max(best[r + 1][c], best[r][c + 1]);
        if (pair > 0) {
          best[r][c] = Math.max(best[r][c], pair + best[r + 1][c + 1]);
        }
      }
    }
    int r = 0;
    int c = 0;
    while (r < rows && c < columns) {
      double pair = agreement(someNotes.get(r), someCandidates.get(c));
      if (pair > 0 && best[r][c] == pair + best[r + 1][c + 1]) {
        pair(someNotes.get(r++), someCandidates.get(c++));
      } else if (best[r][c] == best[r + 1][c]) {
        r++;
      } else {
        c++;
      }
    }
  }

  private double agreement(int note, int candidate) {
    return NoteAgreement.sum(notes.get(note), candidates.get(candidate));
  }

  /**
   * Notes of two series under one page: {@code *}, {@code †}, {@code 1}, {@code 2}, called in the
   * order {@code *}, {@code 1}, {@code †}, {@code 2}. Each series keeps its own order.
   */
  private void linkCrossed() {
    for (int n = 0; n < notes.size(); n++) {
      RawNote note = notes.get(n);
      if (candidateOfNote[n] != NONE || note.label().isEmpty()) {
        continue;
      }
      int to = after(n, note::isOfSeries);
      for (int c = before(n, note::isOfSeries) + 1; c < to; c++) {
        Candidate candidate = candidates.get(c);
        if (noteOfCandidate[c] == NONE
            && candidate.page() == note.page()
            && note.label().equals(candidate.sign().label())
            && !candidate.sign().afterFigure()) {
          pair(n, c);
          break;
        }
      }
    }
  }

  /** Notes at the end of a chapter or of the text, and notes that slipped to the next page. */
  private void linkNear() {
    linkRuns();
    for (int n = 0; n < notes.size(); n++) {
      if (candidateOfNote[n] != NONE || notes.get(n).label().isEmpty()) {
        continue;
      }
      int from = before(n) + 1;
      int to = after(n);
      for (int c = from; c < to; c++) {
        if (noteOfCandidate[c] == NONE && agreement(n, c) > 0) {
          pair(n, c);
          break;
        }
      }
    }
  }

  /** Notes one after the other that nothing on their page calls: all together, as one page's. */
  private void linkRuns() {
    int n = 0;
    while (n < notes.size()) {
      List<Integer> run = new ArrayList<>();
      while (n < notes.size() && candidateOfNote[n] == NONE) {
        run.add(n++);
      }
      if (run.size() > 1) {
        int from = before(run.get(0)) + 1;
        int to = after(run.get(run.size() - 1));
        align(
            run,
            IntStream.range(from, to).filter(c -> noteOfCandidate[c] == NONE).boxed().toList());
      }
      n++;
    }
  }

  private void linkMisread() {
    for (int n = 0; n < notes.size(); n++) {
      if (candidateOfNote[n] != NONE || notes.get(n).number() == 0) {
        continue;
      }
      int from = before(n) + 1;
      int to = after(n);
      int only = NONE;
      for (int c = from; c < to; c++) {
        if (noteOfCandidate[c] == NONE && mayBeMisread(notes.get(n), candidates.get(c))) {
          only = only == NONE ? c : Integer.MAX_VALUE;
        }
      }
      if (only != NONE && only != Integer.MAX_VALUE) {
        pair(n, only);
      }
    }
  }

  private static boolean mayBeMisread(RawNote note, Candidate candidate) {
    NoteSigns.Sign sign = candidate.sign();
    return candidate.page() == note.page()
        && !sign.isSymbol()
        && !sign.afterFigure()
        && oneFigureDiffers(String.valueOf(note.number()), String.valueOf(sign.number()));
  }

  /** True if one figure is another, is lost or is too many: {@code 63} read as 68, 3 or 163. */
  private static boolean oneFigureDiffers(String number, String other) {
    int shorter = Math.min(number.length(), other.length());
    int first = 0;
    while (first < shorter && number.charAt(first) == other.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && number.charAt(number.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
      last++;
    }
    return Math.max(number.length(), other.length()) - first - last <= 1;
  }

  private int before(int note) {
    return before(note, any -> true);
  }

  private int before(int note, Predicate<RawNote> series) {
    for (int n = note - 1; n >= 0; n--) {
      if (candidateOfNote[n] != NONE && series.test(notes.get(n))) {
        return candidateOfNote[n];
      }
    }
    return NONE;
  }

  private int after(int note) {
    return after(note, any -> true);
  }

  private int after(int note, Predicate<RawNote> series) {
    for (int n = note + 1; n < notes.size(); n++) {
      if (candidateOfNote[n] != NONE && series.test(notes.get(n))) {
        return candidateOfNote[n];
      }
    }
    return candidates.size();
  }

  private void pair(int note, int candidate) {
    candidateOfNote[note] = candidate;
    noteOfCandidate[candidate] = note;
  }
}
