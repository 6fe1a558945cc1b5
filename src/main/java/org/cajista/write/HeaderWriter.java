package org.cajista.write;

import java.util.Objects;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.lang.WordsInOtherLanguages;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Writes the {@code teiHeader} (TEI Guidelines, chapter 2): who wrote what to whom, who publishes
 * it and on what terms, the source, what was regularised and how often, which program did it. Its
 * sentences are in the language of the edition, whatever the language of the text.
 */
final class HeaderWriter {

  /**
   * What a header says that is not in the document.
   *
   * @param edition the edition that the text belongs to
   * @param entry what its catalogue says of the text
   * @param languages where the sentences are found
   * @param version of the program
   * @param date of the encoding, ISO 8601
   */
  record Frame(
      Optional<EditionFacts> edition,
      Entry entry,
      Languages languages,
      String version,
      String date) {
    Frame {
      Objects.requireNonNull(edition);
      Objects.requireNonNull(entry);
      Objects.requireNonNull(languages);
      Objects.requireNonNull(version);
      Objects.requireNonNull(date);
    }
  }

  private final XmlBuilder xml;
  private final Report report;
  private final Frame frame;

  HeaderWriter(XmlBuilder xml, Report report, Frame frame) {
    this.xml = xml;
    this.report = report;
    this.frame = frame;
  }

  void write(Document document, Responsibilities responsible) {
    Optional<EditionFacts> edition = frame.edition();
    String language =
        edition
            .map(EditionFacts::language)
            .filter(tag -> !tag.isEmpty())
            .orElse(document.language());
    HeaderSentences sentences = new HeaderSentences(frame.languages(), language);
    Entry.Details details = frame.entry().details();
    xml.line().start("teiHeader").attribute("xml:lang", sentences.tag());
    xml.line().start("fileDesc");
    WordsInOtherLanguages foreign =
        WordsInOtherLanguages.of(frame.languages().ofText(document.language()));
    new FileDescWriter(xml, edition, details, sentences, foreign).write(document, responsible);
    new SourceDescWriter(xml, sentences, foreign, document.language()).write(document);
    xml.lineForEnd().end();
    new EncodingDescWriter(xml, report, edition, sentences, frame.version())
        .write(document, responsible);
    responsible
        .unnamed()
        .forEach(sign -> report.say(Severity.WARNING, "header.unnamed", sign, key(sign)));
    new ProfileDescWriter(xml, edition, frame.entry(), sentences, foreign).write(document);
    xml.line().start("revisionDesc").attribute("status", "draft");
    xml.line().start("change").attribute("when", frame.date()).attribute("who", "#cajista");
    String file = document.source().fileName(); // without its folder, which is private
    xml.text(sentences.say("encoded", file, "Cajista " + frame.version())).end();
    xml.lineForEnd().end();
    xml.lineForEnd().end();
  }

  /** The key of {@code edition.toml} that names whoever signs so. */
  private static String key(String sign) {
    return switch (sign) {
      case Note.EDITOR -> "editors";
      case Note.TRANSLATOR, Note.WOMAN_TRANSLATOR, Note.MAN_TRANSLATOR -> "translators";
      default -> "initials";
    };
  }
}
