package org.cajista.write;

import java.util.Map;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.value.Certainty;
import org.cajista.report.Report;

/**
 * Writes how the text was treated: what was regularised and corrected and how often, how years were
 * inferred, what was tagged, by which program (TEI {@code encodingDesc}, section 2.3 of the
 * Guidelines).
 */
final class EncodingDescWriter {

  private final XmlBuilder xml;
  private final Report report;
  private final Optional<EditionFacts> edition;
  private final HeaderSentences sentences;
  private final String version;

  EncodingDescWriter(
      XmlBuilder xml,
      Report report,
      Optional<EditionFacts> edition,
      HeaderSentences sentences,
      String version) {
    this.xml = xml;
    this.report = report;
    this.edition = edition;
    this.sentences = sentences;
    this.version = version;
  }

  void write(Document document, Responsibilities responsible) {
    Counts counts = new Counts();
    Blocks.leaves(document).stream().map(Block.Leaf::passage).forEach(counts::add);
    xml.line().start("encodingDesc");
    edition
        .map(facts -> facts.credits().description())
        .filter(description -> !description.isEmpty())
        .ifPresent(description -> said("projectDesc", description));
    xml.line().start("editorialDecl");
    corrections(counts);
    normalization();
    xml.line().start("quotation").attribute("marks", "all");
    xml.line().element("p", sentences.say("quotation"));
    xml.lineForEnd().end();
    xml.line().start("hyphenation").attribute("eol", "hard");
    xml.line().element("p", sentences.say("hyphenation"));
    xml.lineForEnd().end();
    said("segmentation", sentences.say("segmentation"));
    interpretation(counts);
    xml.lineForEnd().end();
    TagUsage.of(document, responsible).write(xml);
    application();
    xml.lineForEnd().end();
  }

  private void corrections(Counts counts) {
    String words =
        counts.corrections == 0
            ? sentences.say("corrections.none")
            : sentences.say("corrections", sentences.times(counts.corrections));
    xml.line().start("correction").attribute("method", "markup");
    xml.line().element("p", words);
    xml.lineForEnd().end();
  }

  private void normalization() {
    Map<String, Integer> edits = report.editsByRule();
    xml.line().start("normalization").attribute("method", "silent");
    xml.line().element("p", sentences.say(edits.isEmpty() ? "unchanged" : "changed"));
    edits.forEach(
        (rule, times) -> {
          String key = "edit." + rule;
          String what = sentences.has(key) ? sentences.say(key) : rule;
          String glyphs = rule.equals("glyph") ? GlyphMeanings.of(report.edits()) : "";
          String signs = glyphs.isEmpty() ? "" : " " + sentences.say("signs", glyphs);
          xml.line().element("p", what + ": " + sentences.times(times) + "." + signs);
        });
    xml.lineForEnd().end();
  }

  private void interpretation(Counts counts) {
    xml.line().start("interpretation");
    xml.line().element("p", sentences.say("interpretation"));
    xml.line()
        .element(
            "p",
            counts.years == 0
                ? sentences.say("years.none")
                : sentences.say("years", sentences.times(counts.years)));
    xml.lineForEnd().end();
  }

  private void application() {
    xml.line().start("appInfo");
    xml.line().start("application").attribute("xml:id", "cajista");
    xml.attribute("ident", "cajista").attribute("version", version);
    xml.line().element("label", "Cajista");
    xml.lineForEnd().end();
    xml.lineForEnd().end();
  }

  private void said(String element, String words) {
    xml.line().start(element);
    xml.line().element("p", words);
    xml.lineForEnd().end();
  }

  /** What is counted in the passages. */
  private static final class Counts {
    private int corrections;
    private int years;

    void add(Passage passage) {
      for (Mark mark : passage.marks()) {
        if (mark.tag() instanceof Tag.Correction) {
          corrections++;
        } else if (mark.tag() instanceof Tag.Dated && mark.certainty() == Certainty.MEDIUM) {
          years++; // a date that says its year is sure, or doubtful by its own words
        }
      }
    }
  }
}
