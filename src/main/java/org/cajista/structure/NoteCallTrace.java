package org.cajista.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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

  /** A page can call one sign thousands of times; nobody reads of more. */
  private static final int MOST = 50;

  private final List<RawNote> notes;
  private final List<Candidate> candidates;
  private final int[] linked; // by note, the index of its candidate
  private final int[] calls; // by candidate, the index of its note
  private final int[] last; // by note, the last candidate of a note before it
  private final int[] first; // by note, the first candidate of a note after it
  private final Map<List<Object>, List<Integer>> notesBySign = new HashMap<>();
  private final Map<List<Object>, List<Integer>> signs = new HashMap<>(); // the candidates
  private final Report report;

  NoteCallTrace(List<RawNote> notes, List<Candidate> candidates, int[] linked, Report report) {
    this.notes = notes;
    this.candidates = candidates;
    this.linked = linked;
    this.report = report;
    this.calls = new int[candidates.size()];
    Arrays.fill(calls, NONE);
    this.last = new int[linked.length];
    this.first = new int[linked.length];
    int before = NONE;
    for (int n = 0; n < linked.length; n++) {
      last[n] = before;
      before = Math.max(before, linked[n]);
      if (linked[n] != NONE) {
        calls[linked[n]] = n;
      }
    }
    int after = Integer.MAX_VALUE;
    for (int n = linked.length - 1; n >= 0; n--) {
      first[n] = after;
      after = linked[n] == NONE ? after : Math.min(after, linked[n]);
    }
    for (int n = 0; n < notes.size(); n++) {
      file(n, keys(notes.get(n)), notesBySign);
    }
    for (int c = 0; c < candidates.size(); c++) {
      file(c, keys(candidates.get(c)), signs);
    }
  }

  private static void file(
      int index, List<List<Object>> keys, Map<List<Object>, List<Integer>> filed) {
    keys.forEach(key -> filed.computeIfAbsent(key, any -> new ArrayList<>()).add(index));
  }

  /** Its page with its label, and with its number. */
  private static List<List<Object>> keys(RawNote note) {
    return List.of(List.of(note.page(), note.label()), List.of(note.page(), note.number()));
  }

  private static List<List<Object>> keys(Candidate sign) {
    return List.of(
        List.of(sign.page(), sign.sign().label()), List.of(sign.page(), sign.sign().number()));
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
    for (int c : alike(keys(notes.get(note)), signs, linked[note], c -> mayBelong(note, c))) {
      answers.add(Answer.of(sign(candidates.get(c)), votes(note, c)));
    }
    RawNote raw = notes.get(note);
    decided(Question.NOTE_CALLED, raw.span(), "note " + raw.label(), answers);
  }

  private void tellSign(int candidate) {
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.of("none: it is part of the text", Votes.of(NoteCallRule.NOTHING)));
    Candidate sign = candidates.get(candidate);
    for (int n : alike(keys(sign), notesBySign, calls[candidate], n -> mayBelong(n, candidate))) {
      answers.add(Answer.of(note(notes.get(n)), votes(n, candidate)));
    }
    decided(Question.SIGN_CALLS, sign.span(), sign.sign().label(), answers);
  }

  /** What agrees, in the order of the text: the first ones, and the one that is {@code linked}. */
  private static TreeSet<Integer> alike(
      List<List<Object>> keys,
      Map<List<Object>, List<Integer>> filed,
      int linked,
      IntPredicate agrees) {
    TreeSet<Integer> alike = new TreeSet<>();
    for (List<Object> key : keys) {
      filed.getOrDefault(key, List.of()).stream()
          .limit(MOST)
          .filter(agrees::test)
          .forEach(alike::add);
    }
    if (linked != NONE) {
      alike.add(linked);
    }
    return alike;
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
    return last[note] > candidate || first[note] < candidate;
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
