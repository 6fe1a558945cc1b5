package org.cajista;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cajista.annotate.Annotator;
import org.cajista.annotate.names.identity.EditionIdentityResolver;
import org.cajista.annotate.names.identity.PersonFinder;
import org.cajista.input.PageReaders;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.Layout;
import org.cajista.model.Document;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.Person;
import org.cajista.repair.Repair;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.Report;
import org.cajista.report.Summary;
import org.cajista.report.Trace;
import org.cajista.report.encoding.EncodingFindings;
import org.cajista.structure.Structure;
import org.cajista.write.DistinctIds;
import org.cajista.write.TeiRenaming;
import org.cajista.write.TeiWriter;

/**
 * The whole chain from page text to TEI. It is the only class that knows all stages of {@code
 * encode}: {@link #draft} calls them in their order. Thread-safe; one encoder for any number of
 * texts.
 */
public final class Encoder {

  /**
   * The encoding of one text.
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
  private final KnownThings things;
  private final Learnt learnt;

  /**
   * An encoder of texts that belong to no edition; it encodes them today.
   *
   * @param schema where the TEI declares its schema to be: the path from the TEI file to the folder
   *     that holds {@code cajista.rng} and {@code cajista.sch}
   */
  public Encoder(String schema) {
    this(schema, Optional.empty(), LocalDate.now(ZoneOffset.UTC));
  }

  /**
   * An encoder of texts of which the edition and the day are known.
   *
   * @param schema as for a text without an edition
   * @param edition the edition of which the TEI headers tell
   * @param date the day that the TEI headers give as that of the encoding
   */
  public Encoder(String schema, Optional<EditionFacts> edition, LocalDate date) {
    this(schema, edition, date, Languages.shipped(), KnownThings.NONE, Learnt.NOTHING);
  }

  Encoder(
      String schema,
      Optional<EditionFacts> edition,
      LocalDate date,
      Languages languages,
      KnownThings things,
      Learnt learnt) {
    this.learnt = Objects.requireNonNull(learnt);
    this.things = Objects.requireNonNull(things);
    this.schema = Objects.requireNonNull(schema);
    this.edition = Objects.requireNonNull(edition);
    this.date = Objects.requireNonNull(date);
    this.languages = Objects.requireNonNull(languages);
  }

  /**
   * Returns this encoder with another place of the schema.
   *
   * @param other where the TEI declares its schema to be
   * @return an encoder that differs in this only
   */
  public Encoder withSchema(String other) {
    return new Encoder(other, edition, date, languages, things, learnt);
  }

  /**
   * Returns this encoder with words that an edition adds to the languages.
   *
   * @param folder with a folder for each language, by its code; need not exist
   * @return an encoder that differs in this only
   * @throws IOException if a file cannot be read
   * @throws CajistaException if a file cannot be understood
   */
  public Encoder withWords(Path folder) throws IOException, CajistaException {
    List<Diagnostic> faults = new ArrayList<>();
    Languages more = languages.with(folder, faults::add);
    if (!faults.isEmpty()) {
      throw new CajistaException(faults.get(0).toString());
    }
    return new Encoder(schema, edition, date, more, things, learnt);
  }

  /**
   * Returns this encoder with what the registers of an edition say of places and bodies.
   *
   * @param known the entries that an editor has written or changed, and the ids of those taken away
   * @return an encoder that differs in this only
   */
  public Encoder withThings(KnownThings known) {
    return new Encoder(schema, edition, date, languages, known, learnt);
  }

  /**
   * Returns this encoder with what an edition has learnt from its corrected texts.
   *
   * @param taught by the editor
   * @return an encoder that differs in this only
   */
  public Encoder withLearnt(Learnt taught) {
    return new Encoder(schema, edition, date, languages, things, taught);
  }

  /**
   * Encodes one text that stands for itself.
   *
   * @param source the page text
   * @param entry what the catalogue says of it
   * @param known the persons whom an editor has described
   * @return the TEI, and what it was written from
   */
  public Encoded encode(Source source, Entry entry, List<Person> known) {
    Draft draft = draft(source, entry, known, Trace.off());
    // XML exists only from here on
    TeiWriter writer =
        new TeiWriter(schema, edition, entry, languages, Version.NUMBER, date.toString());
    String tei = writer.apply(draft.document(), draft.report());
    Summary summary = Summary.of(draft.document(), draft.report());
    return new Encoded(tei, draft.document(), draft.report(), summary);
  }

  /**
   * Does all of {@link #encode} except the writing, and keeps what the stages decide.
   *
   * @param source the page text
   * @param entry what the catalogue says of it
   * @param known the persons whom an editor has described
   * @param trace where the decisions go
   * @return the text
   */
  public Draft draft(Source source, Entry entry, List<Person> known, Trace trace) {
    // a text without a language in the catalogue shows it by its words
    String likely = edition.map(EditionFacts::language).orElse("");
    boolean told = !entry.language().isEmpty();
    Entry facts = told ? entry : entry.withLanguage(languages.guess(source.text(), likely));
    TextLanguages spoken = languages.ofText(facts.language());
    Report report = new Report(source, trace);
    // dictionaries and word lists of all languages, read while the layout is found
    CompletableFuture<Void> words = CompletableFuture.runAsync(languages::load);
    // input to pages: the place of each line, and its zone on the page
    List<Page> pages = Layout.of(spoken).apply(source, report);
    // whole words: before the structure, because words help to find paragraphs
    pages = new Repair(spoken).apply(pages, report);
    // lines to passages: from here on there are no line ends, hyphens and page breaks in the text
    Document document = new Structure(source, facts, spoken).apply(pages, report);
    // marks, dates, persons, header: they read clean passages
    document = new Annotator(spoken, facts, known, things, learnt).apply(document, report);
    words.join(); // a missing list is an error even if nobody has asked for it
    // at last all ids are made different, which needs those of the persons too
    return new Draft(DistinctIds.in(document), report);
  }

  /**
   * Decodes a file, whatever common character set it is in.
   *
   * @param name the file's name, as findings show it
   * @param bytes what the file holds
   * @return the page text
   * @throws IOException if the bytes are no text
   */
  public static Source source(String name, byte[] bytes) throws IOException {
    return new PageReaders().read(name, bytes);
  }

  /**
   * The first of three calls for many texts: reads one of them and writes its TEI, with ids that
   * are good in this text only. All the cost is here; texts can be read side by side, in several
   * threads, processes or computers.
   *
   * @param name the file's name, as findings show it
   * @param bytes what the file holds
   * @param entry what the catalogue says of it
   * @param known the persons whom an editor has described: {@link Registers#editors()}
   * @return the TEI, who is named in it, and what there is to say of it
   * @throws IOException if the bytes are no text
   */
  public Reading read(String name, byte[] bytes, Entry entry, List<Person> known)
      throws IOException {
    return read(source(name, bytes), entry, known);
  }

  /**
   * The first of three calls for many texts, for a text that is decoded already.
   *
   * @param source the page text
   * @param entry what the catalogue says of it
   * @param known the persons whom an editor has described: {@link Registers#editors()}
   * @return the TEI, who is named in it, and what there is to say of it
   */
  public Reading read(Source source, Entry entry, List<Person> known) {
    Encoded encoded = encode(source, entry, known);
    Document document = encoded.document();
    return new Reading(
        encoded.tei(),
        new TextNames(document.language(), document.persons(), document.things()),
        EncodingFindings.of(document, encoded.report()));
  }

  /**
   * The second of three calls for many texts: finds out which persons of them are one, and gives
   * each one id over all. It is done in one place, for all texts at once, and needs little.
   *
   * @param texts who is named in each text, in the order of the edition
   * @param registers who is known already
   * @param whole true if these are all texts of the edition: then a person whom the program found
   *     before and none of them names is forgotten
   * @return the ids for each text, and who is known now
   */
  public Settlement settle(List<TextNames> texts, Registers registers, boolean whole) {
    String language = registers.language();
    if (language.isEmpty() && !texts.isEmpty()) {
      language = texts.get(0).language();
    }
    EditionIdentityResolver resolver =
        new EditionIdentityResolver(
            languages.ofText(language),
            registers.editors(),
            registers.made(),
            Set.copyOf(registers.deleted()));
    EditionIdentityResolver.Settled settled =
        resolver.settle(texts.stream().map(TextNames::persons).toList(), whole);
    return new Settlement(settled.ids(), registers.withMade(settled.persons()));
  }

  /**
   * The third of three calls for many texts: gives the persons of one text the ids that they have
   * over all. The TEI is changed as text; nothing is encoded again.
   *
   * @param tei the TEI as {@link #read} wrote it
   * @param ids the ids of this text: {@link Settlement#ids()}
   * @return the TEI as it would have been written with these ids
   */
  public String rename(String tei, Map<String, String> ids) {
    return new TeiRenaming(ids).apply(tei).tei();
  }

  /** Returns {@code reading} with {@code ids}: the third call, with the findings. */
  public Reading rename(Reading reading, Map<String, String> ids) {
    return reading.renamed(new TeiRenaming(ids).apply(reading.tei()), ids);
  }

  /**
   * Makes an id of a name.
   *
   * @param language the BCP 47 tag of the language of the name
   * @param name a person's name
   * @param taken ids that others have
   * @return an id such as {@code sorel-lidia}
   */
  public String personId(String language, String name, Set<String> taken) {
    return new PersonFinder(languages.ofText(language)).id(name, taken);
  }
}
