package org.cajista;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cajista.annotate.Annotator;
import org.cajista.annotate.names.identity.Renaming;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.Layout;
import org.cajista.model.Document;
import org.cajista.model.EditionFacts;
import org.cajista.model.Entry;
import org.cajista.model.Page;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.repair.Repair;
import org.cajista.report.Report;
import org.cajista.report.Summary;
import org.cajista.report.Trace;
import org.cajista.structure.Structure;
import org.cajista.write.TeiWriter;

/**
 * The whole chain from page text to TEI, spelt out: the only class that knows all stages of {@code
 * encode}. Thread-safe; one encoder for any number of texts.
 */
public final class Encoder {

  /**
   * What came out of one text.
   *
   * @param tei the TEI document, to be written as UTF-8
   * @param document what it was written from
   * @param report what the stages have to say
   * @param summary the counts
   */
  public record Encoded(String tei, Document document, Report report, Summary summary) {}

  private final String schema;
  private final Optional<EditionFacts> edition;
  private final LocalDate date;
  private final Languages languages;

  /**
   * An encoder of texts that belong to no edition; it encodes them today.
   *
   * @param schema where the TEI declares its schema to be: the path from the TEI file to the folder
   *     that holds {@code cajista.rng} and {@code cajista.sch}
   */
  public Encoder(String schema) {
    this(schema, Optional.empty(), LocalDate.now(ZoneOffset.UTC), Languages.shipped());
  }

  /**
   * An encoder of texts of which the edition and the day are known.
   *
   * @param schema as for a text without an edition
   * @param edition the edition of which the TEI headers tell
   * @param date the day that the TEI headers give as that of the encoding
   * @param languages those that ship, with what the edition adds
   */
  public Encoder(
      String schema, Optional<EditionFacts> edition, LocalDate date, Languages languages) {
    this.schema = Objects.requireNonNull(schema);
    this.edition = Objects.requireNonNull(edition);
    this.date = Objects.requireNonNull(date);
    this.languages = Objects.requireNonNull(languages);
  }

  /**
   * Encodes one text.
   *
   * @param source the raw text
   * @param entry what the catalogue says of it
   * @param known the persons of the edition's personography
   */
  public Encoded encode(Source source, Entry entry, List<Person> known) {
    return write(read(source, entry, known), Map.of());
  }

  /**
   * A text that was read, before it is written.
   *
   * @param report what the stages have had to say
   */
  public record Draft(Document document, Report report) {}

  /** The first half of {@link #encode}: all but the writing. */
  public Draft read(Source source, Entry entry, List<Person> known) {
    return read(source, entry, known, Trace.off());
  }

  /**
   * The same, and keeps what the stages decide.
   *
   * @param trace where the decisions go
   */
  public Draft read(Source source, Entry entry, List<Person> known, Trace trace) {
    Entry told =
        entry.language().isEmpty() ? entry.withLanguage(languages.guess(source.text())) : entry;
    TextLanguages quoted = languages.ofText(told.language());
    Report report = new Report(source, trace);
    // all languages' dictionaries: they are there when the pages are
    CompletableFuture.runAsync(languages::readDictionaries);
    // where each line stands, and what it is on its page
    List<Page> pages = new Layout(quoted).apply(source, report);
    // the words made whole: before paragraphs, which are told by their words too
    pages = new Repair(quoted).apply(pages, report);
    // lines to passages: from here on nobody sees a line end, a hyphen or a page break
    Document document = new Structure(source, told, quoted.main()).apply(pages, report);
    // persons, dates, marks, header: they read clean passages
    return new Draft(new Annotator(quoted, told, known).apply(document, report), report);
  }

  /**
   * The second half of {@link #encode}.
   *
   * @param ids the id in the edition of each person of the text, as far as it is another
   */
  public Encoded write(Draft draft, Map<String, String> ids) {
    Report report = draft.report();
    // between two texts of an edition only who is who is settled
    Document document = new Renaming(ids).apply(draft.document());
    // XML exists only from here on
    String tei =
        new TeiWriter(schema, edition, Version.NUMBER, date.toString()).apply(document, report);
    return new Encoded(tei, document, report, Summary.of(document, report));
  }
}
