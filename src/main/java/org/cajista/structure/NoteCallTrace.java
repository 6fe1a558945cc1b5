package org.cajista.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cajista.model.Span;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Report;
import org.cajista.report.Votes;
import org.cajista.structure.Anchors.Candidate;

/** Tells the trace which sign calls each note, which others might have, and why they do not. */
final class NoteCallTrace {
  private static final int NONE = -1;

  private final List<RawNote> notes;
  private final List<Candidate> candidates;
  private final int[] linked; // by note, the index of its candidate
  private final int[] calls; // by candidate, the index of its note
  private final Report report;

  NoteCallTrace(List<RawNote> notes, List<Candidate> candidates, int[] linked, Report report) {
    this.notes = notes;
    this.candidates = candidates;
    this.linked = linked;
    this.report = report;
    this.calls = new int[candidates.size()];
    Arrays.fill(calls, NONE);
    for (int n = 0; n < linked.length; n++) {
      if (linked[n] != NONE) {
        calls[linked[n]] = n;
      }
    }
  }

  void tell() {
    for (int n = 0; n < notes.size(); n++) {
      tellNote(n);
    }
    for (int c = 0; c < candidates.size(); c++) {
      tellSign(c);
    }
  }

  private void tellNote(int note) {
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.of("nothing calls it", Votes.of(NoteCallRule.NOTHING)));
    for (int c = 0; c < candidates.size(); c++) {
      if (mayBelong(note, c)) {
        answers.add(Answer.of(sign(candidates.get(c)), votes(note, c)));
      }
    }
    RawNote raw = notes.get(note);
    decided(Question.NOTE_CALLED, raw.span(), "note " + raw.label(), answers);
  }

  private void tellSign(int candidate) {
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.of("none: it is part of the text", Votes.of(NoteCallRule.NOTHING)));
    for (int n = 0; n < notes.size(); n++) {
      if (mayBelong(n, candidate)) {
        answers.add(Answer.of(note(notes.get(n)), votes(n, candidate)));
      }
    }
    Candidate sign = candidates.get(candidate);
    decided(Question.SIGN_CALLS, sign.span(), sign.sign().label(), answers);
  }

  /** Whether the two are linked, or stand on one page and agree. */
  private boolean mayBelong(int note, int candidate) {
    RawNote raw = notes.get(note);
    Candidate sign = candidates.get(candidate);
    return linked[note] == candidate
        || raw.page() == sign.page() && NoteAgreement.sum(raw, sign) > 0;
  }

  private Votes votes(int note, int candidate) {
    Votes votes = NoteAgreement.votes(notes.get(note), candidates.get(candidate));
    if (linked[note] == candidate) {
      return votes.cast(votes.sum() > 0 ? NoteCallRule.IN_ORDER : NoteCallRule.ONLY_ONE);
    }
    return votes
        .castIf(linked[note] != NONE || calls[candidate] != NONE, NoteCallRule.TAKEN)
        .castIf(isOutOfOrder(note, candidate), NoteCallRule.OUT_OF_ORDER);
  }

  private boolean isOutOfOrder(int note, int candidate) {
    for (int n = 0; n < linked.length; n++) {
      boolean crosses = n < note ? linked[n] > candidate : n > note && linked[n] < candidate;
      if (linked[n] != NONE && crosses) {
        return true;
      }
    }
    return false;
  }

  private String sign(Candidate candidate) {
    return "the sign " + candidate.sign().label() + place(candidate.span());
  }

  private String note(RawNote note) {
    return (note.label().isEmpty() ? "the note" : "note " + note.label()) + place(note.span());
  }

  private String place(Span span) {
    return " in line " + report.position(span.start()).line();
  }

  private void decided(Question question, Span at, String text, List<Answer> answers) {
    report.trace().decided(() -> Decision.of(question, at, text, answers));
  }
}
