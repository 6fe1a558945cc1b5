package org.cajista.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cajista.annotate.dates.DateRecogniser;
import org.cajista.annotate.dates.MissingYears;
import org.cajista.annotate.header.HeaderReader;
import org.cajista.annotate.marks.EditorialMarks;
import org.cajista.annotate.marks.Markdown;
import org.cajista.annotate.marks.MisreadParenthesis;
import org.cajista.annotate.marks.NoteTypes;
import org.cajista.annotate.marks.StarredRemarks;
import org.cajista.annotate.marks.StruckPassages;
import org.cajista.annotate.persons.NameRecogniser;
import org.cajista.annotate.persons.Personography;
import org.cajista.annotate.slips.SlipRecogniser;
import org.cajista.lang.Language;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Person;
import org.cajista.report.Report;

/**
 * The stage {@code annotate}, spelt out: editorial marks, dates, persons, header. It adds marks and
 * facts to the document; the text stays as it is. Thread-safe.
 */
public final class Annotator {
  private final List<Step> before;
  private final List<Recognisers> recognisers;
  private final List<Step> after;

  /**
   * @param entry what the catalogue says of the text
   * @param known the persons of the edition's personography
   */
  public Annotator(Entry entry, List<Person> known) {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(known);
    before =
        List.of(
            // struck passages run over paragraphs: their brackets must not be read one by one
            new StruckPassages(),
            // remarks come to their stars, so that marks find them there
            new StarredRemarks(),
            // whose a note is, before anything reads its text
            new NoteTypes());
    recognisers =
        List.of(
            // slips first: what follows reads the text as corrected
            (document, language, report) -> new MisreadParenthesis(),
            SlipRecogniser::of,
            // emphasis before brackets: its stars are no part of what stands beside them
            (document, language, report) -> new Markdown(),
            // brackets next: persons and dates are read across them
            EditorialMarks::of,
            // dates before persons: a month or year is no part of a name
            DateRecogniser::of,
            // names: of the whole document first, then one by one
            NameRecogniser.knowing(known));
    after =
        List.of(
            // once every date is marked: those without year take it from their neighbours
            new MissingYears(entry),
            // once every name is marked: whose it is
            new Personography(known),
            // last: it reads the names and dates that are marked
            new HeaderReader(entry, known));
  }

  /** The document with what it says marked in it. */
  public Document apply(Document document, Report report) {
    Document prepared = run(before, document, report);
    Document marked = recognise(prepared, report);
    return run(after, marked, report);
  }

  private static Document run(List<Step> steps, Document document, Report report) {
    Document done = document;
    for (Step step : steps) {
      done = step.apply(done, report);
    }
    return done;
  }

  private Document recognise(Document document, Report report) {
    Language language = Language.of(document.language());
    List<Recogniser> all = new ArrayList<>();
    for (Recognisers one : recognisers) {
      all.add(one.forDocument(document, language, report));
    }
    return PassageWalk.map(document, (passage, context) -> recognise(all, passage, context));
  }

  private static Passage recognise(List<Recogniser> all, Passage passage, Context context) {
    Passage marked = passage;
    for (Recogniser recogniser : all) {
      List<Mark> found = recogniser.find(marked, context);
      if (!found.isEmpty()) {
        List<Mark> marks = new ArrayList<>(marked.marks());
        marks.addAll(found);
        marked = marked.withMarks(marks);
      }
    }
    return marked.withMarks(Nesting.settle(marked.marks()));
  }
}
