package org.cajista.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.EditionFacts;
import org.cajista.model.Header;
import org.cajista.model.Person;
import org.cajista.report.Report;

/**
 * Writes the {@code teiHeader} (TEI Guidelines, chapter 2): who wrote what to whom, who publishes
 * it and on what terms, the printed source, what was regularised and how often, which program did
 * it.
 */
final class HeaderWriter {
  /** The description of each regularisation, by the name of its rule. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("hyphen", "Words that a hyphen splits at a line end are joined"),
          Map.entry(
              "glyph", "Glyphs that the extraction lost from the font are restored from the words"),
          Map.entry("glyph-code", "Numbers that the extraction wrote for glyphs are read as signs"),
          Map.entry("glyph-unread", "Numbers for glyphs that could not be read are kept"),
          Map.entry("ligature", "Ligature characters are written as their letters"),
          Map.entry("soft-hyphen", "Soft hyphens are left out"),
          Map.entry("space", "Non-breaking and repeated blanks are one blank"),
          Map.entry("normal-form", "Characters are in Unicode normal form C"),
          Map.entry("zero-width", "Characters of no width are left out"),
          Map.entry("forbidden", "Characters that XML forbids are written as U+FFFD"),
          Map.entry("rule", "Rules drawn in characters are left out"),
          Map.entry("page-mark", "Marks that say where a page begins are page breaks"),
          Map.entry(
              "proofreading", "Marks of proofreaders around notes and divided words are left out"),
          Map.entry("raised-markup", "Markup around raised figures and letters is left out"),
          Map.entry(
              "note-heading",
              "Headings over notes are left out, for the notes stand where they are called"),
          Map.entry("note-call", "Misread figures that call notes are those of the notes"),
          Map.entry("initial", "Initials parted from their words are joined to them"),
          Map.entry("quotation", "Quotation marks repeated at each line are taken out"));

  private final XmlBuilder xml;
  private final Report report;
  private final Optional<EditionFacts> edition;
  private final String version;
  private final String date;

  /**
   * @param edition the edition that the text belongs to
   * @param version of the program
   * @param date of the encoding, ISO 8601
   */
  HeaderWriter(
      XmlBuilder xml, Report report, Optional<EditionFacts> edition, String version, String date) {
    this.xml = xml;
    this.report = report;
    this.edition = edition;
    this.version = version;
    this.date = date;
  }

  void write(Document document, Responsibilities responsible) {
    Header header = document.header();
    start("teiHeader");
    start("fileDesc");
    start("titleStmt");
    element("title", header.title());
    if (!header.author().isEmpty()) {
      element("author", header.author());
    }
    edition.map(EditionFacts::editors).orElse(List.of()).forEach(name -> element("editor", name));
    responsible.write(xml);
    end();
    start("publicationStmt");
    edition.ifPresentOrElse(
        this::publication, () -> element("p", "Not published as part of an edition."));
    end();
    edition.ifPresent(this::series);
    String file = document.source().fileName(); // without its folder, which is private
    start("sourceDesc");
    element("bibl", header.source().isEmpty() ? file : header.source());
    end();
    end();
    encoding(document, responsible);
    profile(document);
    start("revisionDesc");
    xml.line().start("change").attribute("when", date).attribute("who", "#cajista");
    xml.text("Encoded from " + file + " by Cajista " + version + "; not yet reviewed.").end();
    end();
    end();
  }

  /** An edition is published by its editors; one that names none stands for itself. */
  private void publication(EditionFacts facts) {
    List<String> editors = facts.editors();
    (editors.isEmpty() ? List.of(facts.title()) : editors)
        .forEach(name -> element("publisher", name));
    if (!facts.licence().isEmpty()) {
      start("availability");
      xml.line().start("licence").attribute("target", Licence.address(facts.licence()));
      xml.text(facts.licence()).end();
      end();
    }
  }

  private void series(EditionFacts facts) {
    start("seriesStmt");
    xml.line().start("title").attribute("level", "s").text(facts.title()).end();
    end();
  }

  private void encoding(Document document, Responsibilities responsible) {
    start("encodingDesc");
    start("editorialDecl");
    start("normalization");
    Map<String, Integer> edits = report.editsByRule();
    String except = edits.isEmpty() ? "." : " except for these regularisations.";
    element("p", "The text is that of the source" + except);
    edits.forEach(
        (rule, times) ->
            element(
                "p",
                RULES.getOrDefault(rule, rule)
                    + ": "
                    + (times == 1 ? "once." : times + " times.")
                    + (rule.equals("glyph") ? GlyphMeanings.of(report.edits()) : "")));
    end();
    start("hyphenation");
    element("p", "Hyphens at line ends that do not belong to the word are left out.");
    end();
    start("interpretation");
    element(
        "p",
        "Persons, dates and editorial marks are tagged by rule; an element of which the program is"
            + " not sure says so in its cert attribute: medium, low.");
    end();
    end();
    TagUsage.of(document, responsible).write(xml);
    start("appInfo");
    xml.line().start("application").attribute("xml:id", "cajista");
    xml.attribute("ident", "cajista").attribute("version", version);
    element("label", "Cajista");
    xml.lineForEnd().end();
    end();
    end();
  }

  private void profile(Document document) {
    start("profileDesc");
    document.header().letter().ifPresent(letter -> correspondence(letter, document.persons()));
    document.header().following().forEach(one -> correspondence(one, document.persons()));
    start("langUsage");
    xml.line().start("language").attribute("ident", document.language());
    String language = Locale.forLanguageTag(document.language()).getDisplayLanguage(Locale.ENGLISH);
    xml.text(language.isEmpty() ? document.language() : language).end();
    end();
    end();
  }

  private void correspondence(Header.Letter letter, List<Person> persons) {
    start("correspDesc");
    xml.line().start("correspAction").attribute("type", "sent");
    person(letter.sender(), letter.senderId(), persons);
    if (!letter.place().isEmpty()) {
      element("placeName", letter.place());
    }
    if (!letter.date().isEmpty()) {
      xml.line().start("date").attribute("when", letter.date()).end();
    }
    xml.lineForEnd().end();
    xml.line().start("correspAction").attribute("type", "received");
    person(letter.recipient(), letter.recipientId(), persons);
    xml.lineForEnd().end();
    end();
  }

  /** Indexes of letters (CMIF) ask for the address in a register; the text for the person here. */
  private void person(String name, String id, List<Person> persons) {
    Optional<String> address =
        persons.stream()
            .filter(person -> person.id().equals(id))
            .findFirst()
            .flatMap(Person::address);
    String here = id.isEmpty() ? "" : "#" + id;
    xml.line().start("persName").attribute("ref", here + address.map(at -> " " + at).orElse(""));
    xml.text(name.isEmpty() ? "unknown" : name).end();
  }

  private void start(String name) {
    xml.line().start(name);
  }

  private void end() {
    xml.lineForEnd().end();
  }

  private void element(String name, String text) {
    xml.line().element(name, text);
  }
}
