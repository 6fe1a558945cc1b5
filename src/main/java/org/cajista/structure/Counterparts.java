package org.cajista.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.report.Report;
import org.cajista.structure.Anchors.Candidate;

/**
 * For each note that nothing calls the figure on its page that it may be called by, and for each
 * superscript without a note the note that it may call: a hint for an editor, no link.
 */
final class Counterparts {
  private final List<RawNote> notes;
  private final List<Candidate> candidates;
  private final Map<Integer, List<Integer>> freeNotes = new HashMap<>();
  private final Map<Integer, List<Integer>> freeCandidates = new HashMap<>();

  private Counterparts(List<RawNote> notes, List<Candidate> candidates, int[] linked) {
    this.notes = notes;
    this.candidates = candidates;
    boolean[] used = new boolean[candidates.size()];
    for (int n = 0; n < linked.length; n++) {
      if (linked[n] >= 0) {
        used[linked[n]] = true;
      } else {
        freeNotes.computeIfAbsent(notes.get(n).page(), any -> new ArrayList<>()).add(n);
      }
    }
    for (int c = 0; c < used.length; c++) {
      // «1936,4» is more often a decimal than a note
      if (!used[c] && !candidates.get(c).sign().afterFigure()) {
        freeCandidates.computeIfAbsent(candidates.get(c).page(), any -> new ArrayList<>()).add(c);
      }
    }
  }

  /**
   * Tells {@code report} of all that there are.
   *
   * @param linked by note, the index of its candidate, or -1
   */
  static void tell(List<RawNote> notes, List<Candidate> candidates, int[] linked, Report report) {
    Counterparts counterparts = new Counterparts(notes, candidates, linked);
    int expected = 0;
    for (int n = 0; n < linked.length; n++) {
      if (linked[n] >= 0) {
        expected = linked[n] + 1;
      } else {
        RawNote note = notes.get(n);
        counterparts
            .figure(note, expected)
            .ifPresent(near -> report.counterpart(note.span(), figure(near)));
      }
    }
    counterparts.freeCandidates.forEach(
        (page, onPage) -> {
          for (int c : onPage) {
            Candidate candidate = candidates.get(c);
            if (candidate.sign().superscript()) {
              counterparts
                  .note(candidate)
                  .ifPresent(near -> report.counterpart(candidate.span(), note(near)));
            }
          }
        });
  }

  private static Report.Counterpart figure(Candidate candidate) {
    return new Report.Counterpart(candidate.span(), candidate.sign().label());
  }

  private static Report.Counterpart note(RawNote note) {
    return new Report.Counterpart(note.span(), note.label());
  }

  /**
   * The free figure of the note's page that is nearest to its place in the order.
   *
   * @param expected the candidate after the one that calls the last linked note before
   */
  private Optional<Candidate> figure(RawNote note, int expected) {
    return freeCandidates.getOrDefault(note.page(), List.of()).stream()
        .min(Comparator.comparingInt(c -> Math.abs(c - expected)))
        .map(candidates::get);
  }

  /** The free note of the page with the nearest number; if there is none, of the page after. */
  private Optional<RawNote> note(Candidate candidate) {
    List<Integer> next = freeNotes.getOrDefault(candidate.page() + 1, List.of());
    return freeNotes.getOrDefault(candidate.page(), next).stream()
        .map(notes::get)
        .min(Comparator.comparingInt(note -> Math.abs(note.number() - candidate.sign().number())));
  }
}
