package org.cajista.annotate.names;

import java.util.List;
import org.cajista.annotate.names.evidence.LearntNames;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.identity.PersonographyBuilder;
import org.cajista.annotate.names.things.Things;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.Person;
import org.cajista.report.Pass;
import org.cajista.report.Trace;

/**
 * The persons of one document: who finds their names, and who says whose the names are. Both ask
 * the same word lists and dictionaries, whose answers are kept. Not thread-safe; one thread may
 * make it and another use it.
 */
public final class PersonRecognition {
  private final NameLexicon lexicon;
  private final List<Person> known;
  private final KnownThings knownThings;
  private final Things things;
  private final NamesOfText recogniser;

  /**
   * Reads the document once for what it says of its names.
   *
   * @param languages of the document
   * @param document before anything but what spans paragraphs is marked in it
   * @param known the persons of the edition: every form of their names is one
   * @param knownThings the places and bodies of the edition
   * @param learnt from the corrected texts of the edition
   * @param trace where the decisions go
   */
  public PersonRecognition(
      TextLanguages languages,
      Document document,
      List<Person> known,
      KnownThings knownThings,
      Learnt learnt,
      Trace trace) {
    this.lexicon = NameLexicon.of(languages);
    this.known = List.copyOf(known);
    this.knownThings = knownThings;
    NameEvidence evidence = new NameEvidence(lexicon);
    LearntNames taught = new LearntNames(learnt);
    this.things = new Things(languages, lexicon, evidence, taught, trace);
    known.stream()
        .flatMap(person -> person.names().stream())
        .forEach(name -> evidence.know(name, NameForm.of(name, lexicon)));
    this.recogniser = new NamesOfText(document, lexicon, evidence, things, taught, trace);
  }

  /** Finds the names; thread-safe. */
  public Recogniser recogniser() {
    return recogniser;
  }

  /** Returns the pass that finds out whose names they are. */
  public Pass<Document> personography() {
    return new PersonographyBuilder(lexicon, known);
  }

  /** Returns the pass that gives the places and bodies their ids. */
  public Pass<Document> thingRegister() {
    return things.register(knownThings);
  }
}
