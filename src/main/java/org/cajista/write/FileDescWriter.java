package org.cajista.write;

import java.util.List;
import java.util.Optional;
import org.cajista.lang.WordsInOtherLanguages;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.header.Publication;
import org.cajista.model.publishing.Licence;
import org.cajista.model.value.Idno;

/**
 * Writes what the file is and who answers for it: title, extent, publication, series (TEI {@code
 * fileDesc}, section 2.2 of the Guidelines).
 */
final class FileDescWriter {
  private final XmlBuilder xml;
  private final Optional<EditionFacts> edition;
  private final Entry.Details details;
  private final HeaderSentences sentences;
  private final WordsInOtherLanguages foreign;

  /**
   * @param edition the edition that the text belongs to
   * @param details what its catalogue says of the text
   */
  FileDescWriter(
      XmlBuilder xml,
      Optional<EditionFacts> edition,
      Entry.Details details,
      HeaderSentences sentences,
      WordsInOtherLanguages foreign) {
    this.foreign = foreign;
    this.xml = xml;
    this.edition = edition;
    this.details = details;
    this.sentences = sentences;
  }

  /** Writes everything up to the source. */
  void write(Document document, Responsibilities responsible) {
    titles(document, responsible);
    extent(document);
    xml.line().start("publicationStmt");
    if (edition.isPresent()) {
      publication(edition.get(), document);
    } else {
      xml.line().element("p", sentences.say("unpublished"));
      idnos(details.idnos());
    }
    xml.lineForEnd().end();
    edition.ifPresent(this::series);
  }

  private void titles(Document document, Responsibilities responsible) {
    Header header = document.header();
    xml.line().start("titleStmt");
    xml.line().start("title");
    String language = foreign.language(header.title()).orElse(document.language());
    xml.attribute("xml:lang", language.equals(sentences.tag()) ? "" : language);
    xml.text(header.title()).end();
    if (!header.author().isEmpty()) {
      xml.line().start("author").attribute("ref", Pointers.to(header.authorId(), document));
      xml.text(header.author()).end();
    }
    edition
        .map(EditionFacts::editors)
        .orElse(List.of())
        .forEach(name -> xml.line().element("editor", name));
    edition.ifPresent(
        facts -> {
          facts.credits().funders().forEach(name -> xml.line().element("funder", name));
          facts.credits().principals().forEach(name -> xml.line().element("principal", name));
        });
    responsible.write(xml, sentences);
    xml.lineForEnd().end();
  }

  /** How many runs of letters and figures there are; apostrophes and hyphens go on with a word. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean part = Character.isLetter(c) || isNumber(c);
      words += part && !inside ? 1 : 0;
      inside = part || inside && (c == '’' || c == '\'' || c == '-');
    }
    return words;
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** How long the source and the text are. */
  private void extent(Document document) {
    int words = 0;
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      words += words(leaf.passage().text().toString());
    }
    xml.line().start("extent");
    measure("page", "pages", document.pages());
    if (document.pages() > 0) {
      xml.text(", ");
    }
    measure("word", "words", words);
    xml.end();
  }

  private void measure(String unit, String key, int quantity) {
    if (quantity > 0 || unit.equals("word")) {
      xml.start("measure").attribute("unit", unit).attribute("quantity", "" + quantity);
      xml.text(sentences.count(key, quantity)).end();
    }
  }

  /** An edition without a publisher is published by its editors; else it stands for itself. */
  private void publication(EditionFacts facts, Document document) {
    Publication publication = facts.publication();
    if (!publication.publisher().isEmpty()) {
      xml.line().element("publisher", publication.publisher());
    } else {
      (facts.editors().isEmpty() ? List.of(facts.title()) : facts.editors())
          .forEach(name -> xml.line().element("publisher", name));
    }
    if (!publication.place().isEmpty()) {
      xml.line().element("pubPlace", publication.place());
    }
    if (!publication.date().isEmpty()) {
      xml.line().start("date").attribute("when", publication.date());
      xml.text(publication.date()).end();
    }
    idnos(details.idnos());
    String url = Pointers.url(edition, details, document.source().fileName());
    if (!url.isEmpty() && details.idnos().stream().noneMatch(one -> one.type().equals("URL"))) {
      idnos(List.of(new Idno("URL", url)));
    }
    if (!facts.licence().isEmpty()) {
      xml.line().start("availability");
      xml.line().start("licence").attribute("target", Licence.address(facts.licence()));
      xml.text(facts.licence()).end();
      xml.lineForEnd().end();
    }
  }

  /** The edition, and the series in which it appears. */
  private void series(EditionFacts facts) {
    xml.line().start("seriesStmt");
    xml.line().start("title").attribute("level", "s").text(facts.title()).end();
    facts.editors().forEach(name -> xml.line().element("editor", name));
    idnos(facts.publication().idnos());
    xml.lineForEnd().end();
    Publication publication = facts.publication();
    if (!publication.series().isEmpty()) {
      xml.line().start("seriesStmt");
      xml.line().start("title").attribute("level", "s").text(publication.series()).end();
      if (!publication.number().isEmpty()) {
        xml.line().start("biblScope").attribute("unit", "volume");
        xml.text(publication.number()).end();
      }
      xml.lineForEnd().end();
    }
  }

  private void idnos(List<Idno> idnos) {
    for (Idno idno : idnos) {
      xml.line().start("idno").attribute("type", idno.type()).text(idno.value()).end();
    }
  }
}
