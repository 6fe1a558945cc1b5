package org.cajista.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
  private final FreeSigns free;
  private final NavigableSet<Integer> linked = new TreeSet<>();
  private final Map<String, NavigableSet<Integer>> linkedOfSeries = new HashMap<>();

  private NoteLinker(List<RawNote> notes, List<Candidate> candidates) {
    this.notes = notes;
    this.candidates = candidates;
    this.candidateOfNote = new int[notes.size()];
    this.noteOfCandidate = new int[candidates.size()];
    Arrays.fill(candidateOfNote, NONE);
    Arrays.fill(noteOfCandidate, NONE);
    this.free = new FreeSigns(candidates);
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
      if (candidateOfNote[n] == NONE && !note.label().isEmpty()) {
        NavigableSet<Integer> series = linkedOf(note);
        pair(n, free.firstOnItsPage(note, before(n, series) + 1, after(n, series)));
      }
    }
  }

  /** Notes at the end of a chapter or of the text, and notes that slipped to the next page. */
  private void linkNear() {
    linkRuns();
    for (int n = 0; n < notes.size(); n++) {
      RawNote note = notes.get(n);
      if (candidateOfNote[n] == NONE && !note.label().isEmpty()) {
        pair(n, free.firstThatAgrees(note, before(n, linked) + 1, after(n, linked)));
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
        int from = before(run.get(0), linked) + 1;
        int to = after(run.get(run.size() - 1), linked);
        align(
            run,
            IntStream.range(from, to).filter(c -> noteOfCandidate[c] == NONE).boxed().toList());
      }
      n++;
    }
  }

  private void linkMisread() {
    for (int n = 0; n < notes.size(); n++) {
      RawNote note = notes.get(n);
      if (candidateOfNote[n] == NONE && note.number() != 0) {
        pair(n, free.onlyMisread(note, before(n, linked) + 1, after(n, linked)));
      }
    }
  }

  /** The sign of the last of some linked notes before a note. */
  private int before(int note, NavigableSet<Integer> some) {
    Integer last = some.lower(note);
    return last == null ? NONE : candidateOfNote[last];
  }

  /** The sign of the first of some linked notes after a note. */
  private int after(int note, NavigableSet<Integer> some) {
    Integer first = some.higher(note);
    return first == null ? candidates.size() : candidateOfNote[first];
  }

  /** The linked notes of the series of {@code note}. */
  private NavigableSet<Integer> linkedOf(RawNote note) {
    return linkedOfSeries.computeIfAbsent(note.series(), any -> new TreeSet<>());
  }

  private void pair(int note, OptionalInt candidate) {
    candidate.ifPresent(found -> pair(note, found));
  }

  private void pair(int note, int candidate) {
    candidateOfNote[note] = candidate;
    noteOfCandidate[candidate] = note;
    free.take(candidate);
    linked.add(note);
    linkedOf(notes.get(note)).add(note);
  }
}
