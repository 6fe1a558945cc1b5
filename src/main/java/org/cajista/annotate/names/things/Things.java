package org.cajista.annotate.names.things;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cajista.annotate.names.evidence.LearntNames;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.evidence.PlaceReading;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.NamedThing.Kind;
import org.cajista.model.value.Certainty;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Pass;
import org.cajista.report.Question;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/**
 * Finds the places and bodies of one document: first bodies and buildings that name themselves,
 * then, once the persons are known, places among the words that are left.
 */
public final class Things {
  private final ThingEvidence evidence;
  private final BodyFinder bodies;
  private final AcronymFinder acronyms;
  private final PlaceFinder places;
  private final ThingLexicon lexicon;
  private final LearntNames learnt;
  private final Trace trace;

  /**
   * @param persons what the document says of the names of persons
   * @param learnt from the corrected texts of the edition
   * @param trace where the decisions go
   */
  public Things(
      TextLanguages languages,
      NameLexicon names,
      NameEvidence persons,
      LearntNames learnt,
      Trace trace) {
    this.learnt = learnt;
    this.lexicon = new ThingLexicon(languages, names);
    this.evidence = new ThingEvidence(lexicon);
    this.bodies = new BodyFinder(lexicon);
    this.acronyms = new AcronymFinder(lexicon, evidence, persons);
    this.places = new PlaceFinder(lexicon, evidence, persons);
    this.trace = trace;
  }

  /** Reads one passage for what it says of places and bodies, before anything is marked. */
  public void read(NameText text, Block.Role role) {
    evidence.read(text, role, bodies.find(text, evidence));
    places.read(text);
  }

  /** Marks the bodies, and the places that begin or end with what they are. */
  public List<Mark> bodies(NameText text, Traced passage) {
    List<Mark> marks = new ArrayList<>();
    decide(taught(text), text, passage, marks);
    decide(free(bodies.find(text, evidence), words(text, marks)), text, passage, marks);
    decide(acronyms.find(text, words(text, marks)), text, passage, marks);
    return marks;
  }

  /** Returns the places and bodies that an editor has marked in other texts. */
  private List<ThingCandidate> taught(NameText text) {
    List<ThingCandidate> taught = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      for (Kind kind : Kind.values()) {
        int end = text.quiet()[i] ? i : learnt.nameFrom(text, i, kind.register(), () -> true);
        if (end > i) {
          taught.add(new ThingCandidate(kind, i, end, new Votes()));
          i = end - 1;
          break;
        }
      }
    }
    return taught;
  }

  private static List<ThingCandidate> free(List<ThingCandidate> found, BitSet taken) {
    return found.stream().filter(one -> taken.get(one.from(), one.to()).isEmpty()).toList();
  }

  /** Marks places among the words that {@code others} leave. */
  public List<Mark> places(NameText text, Traced passage, Block.Role role, List<Mark> others) {
    List<Mark> marks = new ArrayList<>();
    decide(places.find(text, role, words(text, others)), text, passage, marks);
    return marks;
  }

  /** Returns what speaks for a place where words may be the name of a person. */
  public PlaceReading placeReading() {
    return places;
  }

  /** Returns the pass that gives the marked places and bodies their ids. */
  public Pass<Document> register(KnownThings known) {
    return new ThingRegisterBuilder(lexicon, evidence, known);
  }

  /** Returns the words that {@code marks} cover. */
  public static BitSet words(NameText text, List<Mark> marks) {
    BitSet covered = new BitSet();
    marks.forEach(mark -> covered.set(mark.start(), mark.end()));
    BitSet words = new BitSet();
    for (int i = 0; i < text.size(); i++) {
      words.set(i, covered.get(text.word(i).start()));
    }
    return words;
  }

  private void decide(List<ThingCandidate> found, NameText text, Traced passage, List<Mark> marks) {
    for (ThingCandidate name : found) {
      boolean place = name.kind() == Kind.PLACE;
      int start = text.word(name.from()).start();
      int end = text.word(name.to() - 1).end();
      learnt.cast(
          name.votes(),
          text,
          name.from(),
          name.to(),
          name.kind().register(),
          place ? PlaceRule.ENOUGH : BodyRule.ENOUGH);
      trace.decided(
          () ->
              Decision.of(
                  place ? Question.PLACE : Question.BODY,
                  passage.span(start, end),
                  passage.subSequence(start, end).toString(),
                  List.of(
                      Answer.of(place ? "the name of a place" : "the name of a body", name.votes()),
                      Answer.of("no name", Votes.of(place ? PlaceRule.ENOUGH : BodyRule.ENOUGH)))));
      double enough = place ? PlaceRule.ENOUGH.weight() : BodyRule.ENOUGH.weight();
      if (name.votes().sum() >= enough) {
        Tag tag = new Tag.ThingName(name.kind(), "");
        marks.add(new Mark(start, end, 0, 0, tag, certainty(name.votes().sum() - enough)));
      }
    }
  }

  private static Certainty certainty(double margin) {
    if (margin >= 1) {
      return Certainty.HIGH;
    }
    return margin >= 0.5 ? Certainty.MEDIUM : Certainty.LOW;
  }
}
