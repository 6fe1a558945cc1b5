package org.cajista.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.PageBreak;
import org.cajista.model.PageNumber;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.report.Stage;

/**
 * The stage {@code write}: the document as TEI P5, and every character of the source in the ledger.
 */
public final class TeiWriter implements Stage<Document, String> {
  private static final int LONGEST_QUOTATION = 60;

  private final String schema;
  private final HeaderWriter.Frame frame;

  /**
   * @param schema the path from the TEI file to the folder of the schema
   * @param edition the edition that the text belongs to
   * @param version of the program
   * @param date of the encoding, ISO 8601
   */
  public TeiWriter(String schema, Optional<EditionFacts> edition, String version, String date) {
    this(schema, edition, Entry.NONE, Languages.shipped(), version, date);
  }

  /**
   * @param schema the path from the TEI file to the folder of the schema
   * @param edition the edition that the text belongs to
   * @param entry what its catalogue says of the text
   * @param languages in which the sentences of the header are found
   * @param version of the program
   * @param date of the encoding, ISO 8601
   */
  public TeiWriter(
      String schema,
      Optional<EditionFacts> edition,
      Entry entry,
      Languages languages,
      String version,
      String date) {
    this.schema = Objects.requireNonNull(schema);
    this.frame = new HeaderWriter.Frame(edition, entry, languages, version, date);
  }

  /** Returns the document as TEI; what the ledger misses after it is an error in {@code report}. */
  @Override
  public String apply(Document document, Report report) {
    return write(document, report, new XmlBuilder()).toString();
  }

  /** Returns the document as TEI, in which the characters of the source have their places. */
  public Traced traced(Document document, Report report) {
    return write(document, report, new XmlBuilder(true)).traced();
  }

  private XmlBuilder write(Document document, Report report, XmlBuilder xml) {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    model(xml, "cajista.rng", "http://relaxng.org/ns/structure/1.0");
    model(xml, "cajista.sch", "http://purl.oclc.org/dsdl/schematron");
    xml.start("TEI").attribute("xmlns", "http://www.tei-c.org/ns/1.0");
    xml.attribute("xml:lang", document.language());
    GivenNames names = new GivenNames(frame.languages().of(document.language()));
    Responsibilities responsible = Responsibilities.of(document, frame.edition(), names::isWomans);
    new HeaderWriter(xml, report, frame).write(document, responsible);
    FacsimileWriter facsimile = new FacsimileWriter(xml, document);
    facsimile.write();
    new StandOffWriter(xml).write(document.persons(), document.things());
    xml.line().start("text");
    BlockWriter blocks = new BlockWriter(xml, report.ledger(), responsible, facsimile);
    Document paged = withPicture(document);
    part(xml, blocks, "front", paged.front());
    part(xml, blocks, "body", paged.body());
    part(xml, blocks, "back", paged.back());
    xml.lineForEnd().end().lineForEnd().end().raw("\n");
    balance(document, report);
    count(document, report);
    return xml;
  }

  /**
   * Returns the document with the start of its only page. A text on one page without a number has
   * no page start worth marking; with a picture of the page it has.
   */
  private static Document withPicture(Document document) {
    if (document.pages() != 1
        || document.source().facsimile().image(0).isEmpty()
        || startsPage(document.front())
        || startsPage(document.body())) {
      return document;
    }
    List<Block> front = new ArrayList<>(document.front());
    List<Block> body = new ArrayList<>(document.body());
    PageBreak first = new PageBreak(0, 0, PageNumber.UNKNOWN, false, List.of(), List.of());
    (front.isEmpty() ? body : front).add(0, new Block.PageStart(first));
    return document.withBlocks(front, body, document.back());
  }

  private static boolean startsPage(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block.match(
                    leaf -> leaf.passage().points().stream().anyMatch(PageBreak.class::isInstance),
                    group -> startsPage(group.blocks()),
                    start -> true));
  }

  /** Says it if there are not as many pictures as pages: then some stand at the wrong page. */
  private static void count(Document document, Report report) {
    int pictures = document.source().facsimile().images().size();
    if (pictures > 0 && pictures != document.pages()) {
      report.say(Severity.WARNING, "facsimile.pages", new Span(0, 0), pictures, document.pages());
    }
  }

  private void model(XmlBuilder xml, String file, String language) {
    String path = schema.isEmpty() ? file : schema + "/" + file;
    xml.raw("<?xml-model href=\"" + path.replace("&", "&amp;").replace("\"", "&quot;"));
    xml.raw("\" type=\"application/xml\" schematypens=\"" + language + "\"?>\n");
  }

  private static void part(XmlBuilder xml, BlockWriter writer, String name, List<Block> blocks) {
    if (blocks.isEmpty() && !name.equals("body")) {
      return;
    }
    xml.line().start(name);
    writer.write(blocks);
    if (blocks.stream().allMatch(block -> block instanceof Block.PageStart)) {
      xml.line().start("p").end(); // a body must hold something
    }
    xml.lineForEnd().end();
  }

  private static void balance(Document document, Report report) {
    List<Span> missing = report.ledger().missing();
    if (!missing.isEmpty()) {
      int count = missing.stream().mapToInt(Span::length).sum();
      Span first = missing.get(0);
      String text = document.source().text(first);
      String shown = text.substring(0, Math.min(text.length(), LONGEST_QUOTATION));
      report.say(Severity.ERROR, "ledger.missing", first, count, shown);
    }
  }
}
