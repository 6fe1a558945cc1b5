package org.cajista.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cajista.annotate.dates.DateRecogniser;
import org.cajista.annotate.dates.MisreadFigures;
import org.cajista.annotate.dates.years.MissingYears;
import org.cajista.annotate.foreign.ForeignPhrases;
import org.cajista.annotate.header.HeaderReader;
import org.cajista.annotate.markdown.Markdown;
import org.cajista.annotate.marks.EditorialMarks;
import org.cajista.annotate.marks.NoteTypes;
import org.cajista.annotate.marks.StarredRemarks;
import org.cajista.annotate.marks.StruckPassages;
import org.cajista.annotate.names.PersonRecognition;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.PassageWalk;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.annotate.passage.RecogniserFactory;
import org.cajista.annotate.slips.MisreadBracket;
import org.cajista.annotate.slips.MisreadParenthesis;
import org.cajista.annotate.slips.SlipRecogniser;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Span;
import org.cajista.model.header.Entry;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.Person;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Stage;

/**
 * The stage {@code annotate}, spelt out: editorial marks, dates, persons, header. It adds marks and
 * facts to the document; the text stays as it is. Thread-safe.
 */
public final class Annotator implements Stage<Document, Document> {
  private final TextLanguages languages;
  private final Entry entry;
  private final List<Person> known;
  private final KnownThings things;
  private final Learnt learnt;
  private final List<Pass<Document>> before;
  private final List<Named> recognisers;

  /** A recogniser and the rule by which it marks. */
  private record Named(MarkRule rule, RecogniserFactory recognisers) {}

  /**
   * @param languages of the text
   * @param entry what the catalogue says of the text
   * @param known the persons of the edition's personography
   * @param things the places and bodies of the edition's registers
   * @param learnt from the corrected texts of the edition
   */
  public Annotator(
      TextLanguages languages, Entry entry, List<Person> known, KnownThings things, Learnt learnt) {
    this.learnt = Objects.requireNonNull(learnt);
    this.things = Objects.requireNonNull(things);
    this.languages = Objects.requireNonNull(languages);
    this.entry = Objects.requireNonNull(entry);
    this.known = List.copyOf(known);
    before =
        List.of(
            // struck passages run over paragraphs: their brackets must not be read one by one
            new StruckPassages(languages),
            // remarks come to their stars, so that marks find them there
            new StarredRemarks(),
            // whose a note is, before anything reads its text
            new NoteTypes(languages));
    recognisers =
        List.of(
            // slips first: what follows reads the text as corrected
            new Named(
                MarkRule.PARENTHESIS, (document, tongues, report) -> new MisreadParenthesis()),
            new Named(MarkRule.SLIP, SlipRecogniser::of),
            // brackets for letters: an editor's bracket opens nothing there
            new Named(MarkRule.BRACKET, MisreadBracket::of),
            // letters for figures: what reads dates reads the figures
            new Named(MarkRule.FIGURE, MisreadFigures::of),
            // emphasis before brackets: its stars are no part of what stands beside them
            new Named(MarkRule.EMPHASIS, (document, tongues, report) -> new Markdown()),
            // brackets next: persons and dates are read across them
            new Named(MarkRule.EDITORIAL, EditorialMarks::of),
            // after emphasis, which sets words off
            new Named(MarkRule.FOREIGN, ForeignPhrases::of),
            // dates before persons: a month or year is no part of a name
            new Named(MarkRule.DATE, DateRecogniser::of));
  }

  /** Returns the document with what it says marked in it. */
  @Override
  public Document apply(Document document, Report report) {
    Document prepared = Pass.inOrder(before, document, report);
    // names need the whole document first: that is read while the rest is found
    CompletableFuture<PersonRecognition> reading =
        CompletableFuture.supplyAsync(
            () ->
                new PersonRecognition(languages, prepared, known, things, learnt, report.trace()));
    MarkTrace trace = new MarkTrace(report.trace());
    Document marked = recognise(prepared, trace, report);
    Optional<PersonRecognition> persons =
        report.attempt("Persons", () -> Optional.of(reading.join()), Optional::empty);
    // names last: dates and brackets are no part of them
    Recogniser names =
        persons.map(PersonRecognition::recogniser).orElse((passage, context) -> List.of());
    marked =
        PassageWalk.mapTogether(
            marked,
            (passage, context) -> {
              Passage named = with(passage, attempt("Persons", names, passage, context, report));
              List<Mark> settled =
                  report.attempt(
                      "Nesting", place(passage), () -> Nesting.settle(named.marks()), List::of);
              trace.settled(named, settled);
              return passage.withMarks(settled);
            });
    return Pass.inOrder(after(persons), marked, report);
  }

  private List<Pass<Document>> after(Optional<PersonRecognition> persons) {
    List<Pass<Document>> passes = new ArrayList<>();
    // once every date is marked: those without year take it from their neighbours
    passes.add(new MissingYears(languages, entry));
    // once every name is marked: whose it is
    persons.map(PersonRecognition::personography).ifPresent(passes::add);
    persons.map(PersonRecognition::thingRegister).ifPresent(passes::add);
    // last: it reads the names and dates that are marked
    passes.add(new HeaderReader(languages, entry, known));
    return passes;
  }

  private Document recognise(Document document, MarkTrace trace, Report report) {
    Map<MarkRule, Recogniser> all = new EnumMap<>(MarkRule.class);
    for (Named one : recognisers) {
      all.put(
          one.rule,
          report.attempt(
              one.rule.name(),
              () -> one.recognisers.forDocument(document, languages, report),
              () -> (passage, context) -> List.of()));
    }
    return PassageWalk.map(
        document,
        (passage, context) -> {
          Passage marked = passage;
          for (Named one : recognisers) {
            List<Mark> found = attempt(one.rule.name(), all.get(one.rule), marked, context, report);
            trace.found(marked, found, one.rule);
            marked = with(marked, found);
          }
          return marked;
        });
  }

  /** Returns what a recogniser finds; one that fails finds nothing. */
  private static List<Mark> attempt(
      String rule, Recogniser one, Passage passage, PassageContext context, Report report) {
    return report.attempt(rule, place(passage), () -> one.find(passage, context), List::of);
  }

  private static Span place(Passage passage) {
    return passage.text().span(0, Math.min(1, passage.text().length()));
  }

  private static Passage with(Passage passage, List<Mark> found) {
    if (found.isEmpty()) {
      return passage;
    }
    List<Mark> marks = new ArrayList<>(passage.marks());
    marks.addAll(found);
    return passage.withMarks(marks);
  }
}
