package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.Encoder;
import org.cajista.edition.Edition;
import org.cajista.input.InputFile;
import org.cajista.model.Document;
import org.cajista.model.Source;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.header.Manuscript;
import org.cajista.model.header.Publication;
import org.cajista.model.header.Reference;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.EncodeTask;
import org.cajista.report.CajistaException;
import org.cajista.report.Trace;

/** Lists what the header of a text will say: what is known, guessed, missing. */
public final class HeaderFacts {
  private static final String TEXT = "text";
  private static final String EDITION = "edition";

  private final Environment environment;
  private final List<HeaderFact> facts = new ArrayList<>();

  private HeaderFacts(Environment environment) {
    this.environment = environment;
  }

  /**
   * Lists what the header of a text says.
   *
   * @param file the page text
   * @param environment what is known of the world around
   * @return the facts about the text, then those about its edition, if it belongs to one
   * @throws IOException if the file cannot be read
   * @throws CajistaException if the edition cannot be used
   */
  public static List<HeaderFact> of(Path file, Environment environment)
      throws IOException, CajistaException {
    return new HeaderFacts(environment).read(file);
  }

  private List<HeaderFact> read(Path file) throws IOException, CajistaException {
    EncodeTask task = EncodePlan.of(environment.user(), List.of(file), Optional.empty()).get(0);
    Source source = Encoder.source(task.name(), InputFile.bytes(task.raw()));
    EditionPersons known = EditionPersons.of(task.edition(), environment.today());
    Document document =
        known
            .encoder()
            .draft(source, task.entry(), known.registers().editors(), Trace.off())
            .document();
    text(task.entry(), document);
    if (Files.isRegularFile(task.edition().file())) {
      edition(task.edition());
    }
    return List.copyOf(facts);
  }

  private void text(Entry entry, Document document) {
    Header header = document.header();
    Entry.Details details = entry.details();
    add(TEXT, "kind", name(entry.kind()), name(header.kind()));
    add(TEXT, "title", entry.title(), header.title());
    add(TEXT, "author", entry.author(), header.author());
    add(TEXT, "translators", String.join("; ", details.translators()), "");
    Optional<Header.Letter> letter = header.letter();
    if (letter.isPresent()) {
      add(TEXT, "recipient", entry.recipient(), letter.get().recipient());
      add(TEXT, "destination", details.destination(), "");
    }
    add(
        TEXT,
        "date",
        entry.date(),
        letter.map(Header.Letter::dated).map(HeaderFacts::date).orElse(""));
    add(TEXT, "place", entry.place(), letter.map(Header.Letter::place).orElse(""));
    boolean told =
        !entry.source().isEmpty()
            || !details.prints().isEmpty()
            || !details.manuscripts().isEmpty();
    String prints = joined(header.source().prints().stream().map(HeaderFacts::print));
    String kept = joined(header.source().manuscripts().stream().map(HeaderFacts::manuscript));
    String words = (prints + kept).isEmpty() ? header.source().wording() : prints;
    add(TEXT, "source", told ? words : "", words);
    add(TEXT, "manuscript", told ? kept : "", kept);
    add(TEXT, "language", entry.language(), document.language());
    add(TEXT, "abstract", details.summary(), "");
    add(TEXT, "keywords", String.join("; ", details.keywords()), "");
    add(TEXT, "doi", idno(details.idnos(), "DOI"), "");
  }

  private void edition(Edition edition) {
    EditionFacts about = edition.facts();
    Publication publication = about.publication();
    add(EDITION, "title", about.title(), "");
    add(EDITION, "editors", String.join("; ", about.editors()), "");
    add(EDITION, "translators", String.join("; ", about.credits().translators()), "");
    add(
        EDITION,
        "initials",
        joined(about.credits().initials().entrySet().stream().map(Object::toString)),
        "");
    add(EDITION, "principal", String.join("; ", about.credits().principals()), "");
    add(EDITION, "funder", String.join("; ", about.credits().funders()), "");
    add(EDITION, "publisher", publication.publisher(), String.join("; ", about.editors()));
    add(EDITION, "place", publication.place(), "");
    add(EDITION, "date", publication.date(), "");
    add(EDITION, "licence", about.licence(), "");
    for (String type : List.of("isbn", "doi", "url")) {
      add(EDITION, type, idno(publication.idnos(), type.toUpperCase(Locale.ROOT)), "");
    }
    add(EDITION, "series", publication.series(), "");
    add(EDITION, "description", about.credits().description(), "");
    add(EDITION, "language", about.language(), "");
  }

  private void add(String table, String key, String told, String read) {
    HeaderFact.State state =
        !told.isEmpty()
            ? HeaderFact.State.KNOWN
            : read.isEmpty() ? HeaderFact.State.MISSING : HeaderFact.State.GUESSED;
    facts.add(new HeaderFact(table, key, told.isEmpty() ? read : told, state));
  }

  private static String name(Entry.Kind kind) {
    return kind == Entry.Kind.UNKNOWN ? "" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static String date(DateValue date) {
    String span = date.from() + "/" + date.to();
    String limits = date.notBefore() + "/" + date.notAfter();
    return !date.when().isEmpty()
        ? date.when()
        : span.length() > 1 ? span : limits.length() > 1 ? limits : "";
  }

  private static String print(Reference print) {
    return joined(
        Stream.of(
            print.partAuthor(),
            print.part().isEmpty() ? "" : "«" + print.part() + "»",
            print.author(),
            print.title(),
            joined(print.editors().stream()),
            print.volume(),
            print.issue(),
            print.place(),
            print.publisher(),
            print.date(),
            print.pages()));
  }

  private static String manuscript(Manuscript kept) {
    return joined(
        Stream.of(
            kept.settlement(),
            kept.repository(),
            kept.collection(),
            kept.shelfmark(),
            kept.description()));
  }

  private static String joined(Stream<String> parts) {
    return String.join(" | ", parts.filter(part -> !part.isEmpty()).toList());
  }

  private static String idno(List<Idno> idnos, String type) {
    return idnos.stream()
        .filter(idno -> idno.type().equals(type))
        .map(Idno::value)
        .findFirst()
        .orElse("");
  }
}
