package org.cajista.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.cajista.annotate.names.evidence.LearntNames;
import org.cajista.annotate.names.evidence.LearntRule;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.evidence.NameScore;
import org.cajista.annotate.names.evidence.PlaceReading;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.register.RegisterKind;
import org.cajista.model.value.Certainty;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Rule;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/** The names of one passage as they are found: decides by votes, marks, and tells the trace. */
final class NameMarks {
  private static final String NAME = "the name of a person";
  private static final String NO_NAME = "no name";
  private static final String PLACE = "the name of a place";

  private final NameText text;
  private final Traced passage;
  private final PlaceReading places;
  private final LearntNames learnt;
  private final Trace trace;
  private final List<Mark> marks = new ArrayList<>();

  NameMarks(NameText text, Traced passage, PlaceReading places, LearntNames learnt, Trace trace) {
    this.text = text;
    this.passage = passage;
    this.places = places;
    this.learnt = learnt;
    this.trace = trace;
  }

  NameText text() {
    return text;
  }

  /** Returns the marks so far; they can be changed. */
  List<Mark> marks() {
    return marks;
  }

  /**
   * Decides whether the words from {@code from} to {@code to} are a name; marks nothing.
   *
   * @param enough the rule whose weight the votes must reach
   */
  boolean decide(int from, int to, Votes votes, Rule enough) {
    learnt.cast(votes, text, from, to, RegisterKind.PERSON, enough);
    return reaches(from, to, votes, enough);
  }

  private boolean reaches(int from, int to, Votes votes, Rule enough) {
    tell(from, to, List.of(Answer.of(NAME, votes), Answer.of(NO_NAME, Votes.of(enough))));
    return votes.sum() >= enough.weight();
  }

  /**
   * Decides the same where the words may be a place as well: of the two the one that has more above
   * what it needs.
   */
  boolean decideAgainstPlace(int from, int to, Votes votes, Rule enough) {
    learnt.cast(votes, text, from, to, RegisterKind.PERSON, enough);
    if (votes.sum() >= enough.weight() && votes.sum() < NameRule.FULL_NAME.weight()) {
      votes.add(places.againstPerson(text, from, to));
    }
    if (votes.sum() < enough.weight()) {
      return reaches(from, to, votes, enough);
    }
    Votes place =
        new Votes()
            .add(places.votes(text, from, to))
            .cast(NameRule.PLACE_NEEDS, NameRule.ENOUGH.weight() - places.enough());
    boolean isPlace = place.sum() >= NameRule.ENOUGH.weight();
    List<Answer> answers =
        new ArrayList<>(List.of(Answer.of(NAME, votes), Answer.of(NO_NAME, Votes.of(enough))));
    if (isPlace || enough == NameRule.ENOUGH) {
      answers.add(1, Answer.of(PLACE, place));
    }
    tell(from, to, answers);
    return !isPlace || votes.sum() >= place.sum();
  }

  private void tell(int from, int to, List<Answer> answers) {
    trace.decided(
        () ->
            Decision.of(
                Question.NAME,
                passage.span(start(from), end(to)),
                passage.subSequence(start(from), end(to)).toString(),
                answers));
  }

  /** Marks the words, whatever decides it. */
  void mark(int from, int to, Certainty certainty) {
    markAt(start(from), end(to), certainty);
  }

  /** The same by offsets in the passage. */
  void markAt(int start, int end, Certainty certainty) {
    marks.add(new Mark(start, end, 0, 0, new Tag.PersonName(List.of()), certainty));
  }

  /** Marks the words because of {@code rule} alone, unless an editor has left them unmarked. */
  void mark(int from, int to, NameRule rule) {
    Votes votes = Votes.of(rule);
    boolean refused = learnt.refuses(text, from, to, RegisterKind.PERSON);
    reaches(from, to, votes.castIf(refused, LearntRule.UNMARKED), NameRule.ENOUGH);
    if (!refused) {
      mark(from, to, NameScore.certainty(rule.weight()));
    }
  }

  /** Returns the word after the name from word {@code i} on that an editor has taught; else i. */
  int taughtFrom(int i, BooleanSupplier once) {
    return learnt.nameFrom(text, i, RegisterKind.PERSON, once);
  }

  /** Marks the words because an editor has marked them in another text. */
  void markTaught(int from, int to) {
    reaches(from, to, Votes.of(LearntRule.MARKED), NameRule.ENOUGH);
    mark(from, to, Certainty.HIGH);
  }

  /** Leaves the words as they are because of {@code rule} alone. */
  void leave(int from, int to, NameRule rule) {
    reaches(from, to, Votes.of(rule), NameRule.ENOUGH);
  }

  private int start(int word) {
    return text.word(word).start();
  }

  private int end(int word) {
    return text.word(word - 1).end();
  }
}
