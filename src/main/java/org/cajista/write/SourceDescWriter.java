package org.cajista.write;

import org.cajista.lang.WordsInOtherLanguages;
import org.cajista.model.Document;
import org.cajista.model.header.Manuscript;
import org.cajista.model.header.Reference;
import org.cajista.model.header.TextSource;

/**
 * Writes what the file was made from: the print and the manuscript, in their parts, and the page
 * text at hand (TEI {@code sourceDesc}, section 2.2.7 of the Guidelines).
 */
final class SourceDescWriter {
  /** Stands for the name of the file in a sentence. */
  private static final String FILE = "\t";

  private final XmlBuilder xml;
  private final HeaderSentences sentences;
  private final WordsInOtherLanguages foreign;
  private final String ownLanguage;

  /**
   * @param foreign decides of what language titles are
   * @param ownLanguage the text's own, a BCP 47 tag
   */
  SourceDescWriter(
      XmlBuilder xml,
      HeaderSentences sentences,
      WordsInOtherLanguages foreign,
      String ownLanguage) {
    this.foreign = foreign;
    this.ownLanguage = ownLanguage;
    this.xml = xml;
    this.sentences = sentences;
  }

  void write(Document document) {
    TextSource source = document.header().source();
    xml.line().start("sourceDesc");
    String rest = source.rest();
    for (Reference print : source.prints()) {
      print(print, source.prints().size() == 1 ? rest : "");
      rest = "";
    }
    source.manuscripts().forEach(this::manuscript);
    if (!rest.isEmpty()) {
      xml.line().element("bibl", rest);
    }
    pageText(document, source);
    xml.lineForEnd().end();
  }

  /** The file that the program has read: never the source of the text, only what was at hand. */
  private void pageText(Document document, TextSource source) {
    String file = document.source().fileName(); // without its folder, which is private
    int length = document.source().text().length();
    xml.line().start("bibl").attribute("type", "page-text");
    String[] around = sentences.say("page-text", FILE, length).split(FILE, 2);
    xml.text(around[0]).start("idno").attribute("type", "file").text(file).end();
    xml.text(around.length > 1 ? around[1] : "");
    if (source.isUnknown()) {
      xml.text(" " + sentences.say("source.unknown"));
    }
    xml.end();
  }

  private void print(Reference print, String rest) {
    xml.line().start("biblStruct");
    if (!print.part().isEmpty()) {
      xml.line().start("analytic");
      element("author", print.partAuthor());
      title("a", print.part());
      xml.lineForEnd().end();
    }
    xml.line().start("monogr");
    element("author", print.author());
    if (!print.title().isEmpty()) {
      title(print.issue().isEmpty() ? "m" : "j", print.title());
    }
    print.editors().forEach(name -> element("editor", name));
    xml.line().start("imprint");
    element("pubPlace", print.place());
    element("publisher", print.publisher());
    if (!print.date().isEmpty() || (print.place() + print.publisher()).isEmpty()) {
      xml.line().start("date").attribute("when", print.date()).text(print.date()).end();
    }
    xml.lineForEnd().end();
    scope("volume", print.volume());
    scope("issue", print.issue());
    scope("page", print.pages());
    xml.lineForEnd().end();
    element("note", rest);
    xml.lineForEnd().end();
  }

  private void title(String level, String title) {
    xml.line().start("title").attribute("level", level);
    String language = foreign.language(title).orElse(ownLanguage);
    xml.attribute("xml:lang", language.equals(sentences.tag()) ? "" : language);
    xml.text(title).end();
  }

  private void scope(String unit, String words) {
    if (!words.isEmpty()) {
      String[] ends = words.split("\\s*[-–—]\\s*");
      boolean pages = unit.equals("page") && ends.length <= 2 && words.matches("[\\d\\s–—-]+");
      xml.line().start("biblScope").attribute("unit", unit);
      xml.attribute("from", pages ? ends[0] : "");
      xml.attribute("to", pages ? ends[ends.length - 1] : "");
      xml.text(words).end();
    }
  }

  private void manuscript(Manuscript manuscript) {
    if (!manuscript.isKept()) {
      StringBuilder words = new StringBuilder(manuscript.description());
      for (String part : new String[] {manuscript.collection(), manuscript.shelfmark()}) {
        words.append(words.isEmpty() || part.isEmpty() ? "" : ". ").append(part);
      }
      xml.line().element("bibl", words);
      return;
    }
    xml.line().start("msDesc");
    xml.line().start("msIdentifier");
    element("settlement", manuscript.settlement());
    element("repository", manuscript.repository());
    element("collection", manuscript.collection());
    element("idno", manuscript.shelfmark());
    xml.lineForEnd().end();
    element("p", manuscript.description());
    xml.lineForEnd().end();
  }

  private void element(String name, String text) {
    if (!text.isEmpty()) {
      xml.line().element(name, text);
    }
  }
}
