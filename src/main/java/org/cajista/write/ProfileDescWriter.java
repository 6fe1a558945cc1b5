package org.cajista.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cajista.lang.WordsInOtherLanguages;
import org.cajista.model.Document;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;

/**
 * Writes what the text is: its summary, when it was written, its languages, its kind and subjects,
 * its letters (TEI {@code profileDesc}, section 2.4 of the Guidelines).
 */
final class ProfileDescWriter {
  private final XmlBuilder xml;
  private final Optional<EditionFacts> edition;
  private final Entry entry;
  private final HeaderSentences sentences;
  private final WordsInOtherLanguages foreign;

  /**
   * @param entry what the catalogue says of the text
   * @param foreign decides of what language titles are
   */
  ProfileDescWriter(
      XmlBuilder xml,
      Optional<EditionFacts> edition,
      Entry entry,
      HeaderSentences sentences,
      WordsInOtherLanguages foreign) {
    this.foreign = foreign;
    this.xml = xml;
    this.edition = edition;
    this.entry = entry;
    this.sentences = sentences;
  }

  void write(Document document) {
    xml.line().start("profileDesc");
    if (!entry.details().summary().isEmpty()) {
      xml.line().start("abstract");
      xml.line().element("p", entry.details().summary());
      xml.lineForEnd().end();
    }
    if (document.header().letters().isEmpty()) {
      creation();
    }
    SeriesLinks series = new SeriesLinks(document);
    for (int i = 0; i < document.header().letters().size(); i++) {
      correspondence(i, document, series);
    }
    languages(TextLanguageTags.of(document, foreign));
    xml.line().start("textClass");
    xml.line().start("keywords");
    String kind = document.header().kind().name().toLowerCase(Locale.ROOT);
    xml.line().start("term").attribute("type", "kind");
    xml.text(sentences.say("kind." + kind)).end();
    entry.details().keywords().forEach(word -> xml.line().element("term", word));
    xml.lineForEnd().end();
    xml.lineForEnd().end();
    xml.lineForEnd().end();
  }

  /** When and where a text that is no letter was written. */
  private void creation() {
    if (entry.date().isEmpty() && entry.place().isEmpty()) {
      return;
    }
    xml.line().start("creation");
    if (!entry.date().isEmpty()) {
      xml.line().start("date").attribute("when", entry.date()).text(entry.date()).end();
    }
    if (!entry.place().isEmpty()) {
      xml.line().element("placeName", entry.place());
    }
    xml.lineForEnd().end();
  }

  private void languages(List<String> tags) {
    xml.line().start("langUsage");
    for (String tag : tags) {
      xml.line().start("language").attribute("ident", tag).text(sentences.language(tag)).end();
    }
    xml.lineForEnd().end();
  }

  private void correspondence(int index, Document document, SeriesLinks series) {
    Header.Letter letter = document.header().letters().get(index);
    String url = Pointers.url(edition, entry.details(), document.source().fileName());
    xml.line().start("correspDesc").attribute("ref", url);
    xml.line().start("correspAction").attribute("type", "sent");
    person(letter.sender(), letter.senderId(), document);
    if (!letter.place().isEmpty()) {
      xml.line().start("placeName");
      xml.attribute("ref", Pointers.toPlace(letter.placeId(), document));
      xml.text(letter.place()).end();
    }
    if (!letter.dated().isEmpty()) {
      xml.line();
      TagElement.named("date").withDate(letter.dated()).start(xml);
      xml.attribute("cert", PassageWriter.cert(letter.certainty())).end();
    }
    xml.lineForEnd().end();
    xml.line().start("correspAction").attribute("type", "received");
    person(letter.recipient(), letter.recipientId(), document);
    String destination = entry.details().destination();
    if (index == 0 && !destination.isEmpty()) { // the entry is that of the one letter of a file
      xml.line().start("placeName").attribute("ref", Pointers.toPlaceCalled(destination, document));
      xml.text(destination).end();
    }
    xml.lineForEnd().end();
    series.write(xml, index);
    xml.lineForEnd().end();
  }

  private void person(String name, String id, Document document) {
    xml.line().start("persName").attribute("ref", Pointers.to(id, document));
    xml.text(name.isEmpty() ? "unknown" : name).end();
  }
}
