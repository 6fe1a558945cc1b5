package org.cajista.annotate.dates.years;

import org.cajista.annotate.passage.Dateline;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.model.Tag;
import org.cajista.model.header.Entry;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Gives the dates that leave their year out the year of what stands around them: {@code 27 de
 * julio} in a letter of 30 July 1936 → {@code 1936-07-27}.
 *
 * <p>It reads as a reader does, in order, and remembers the last date with a year ({@link
 * TimeContext}): of the same passage, of the passages before it in the same division, of the
 * heading. A note starts from what the text says where the note is called, and leaves nothing
 * behind. Where nothing is known the value stays without year ({@code --07-27}).
 */
public final class MissingYears implements Pass<Document> {
  private final TextLanguages languages;
  private final String writtenOn;

  /**
   * @param languages of the document
   * @param entry the date of a letter, where the text itself has none
   */
  public MissingYears(TextLanguages languages, Entry entry) {
    this.languages = languages;
    // the author of a book does not write «el 3 de mayo» of the year in which he writes
    boolean book = entry.kind() == Entry.Kind.MEMOIR || entry.kind() == Entry.Kind.BOOK;
    this.writtenOn = book ? "" : entry.date();
  }

  @Override
  public Document apply(Document document, Report report) {
    String letter =
        document.header().letter().map(facts -> facts.date()).filter(d -> !d.isEmpty()).orElse("");
    String catalogued = letter.isEmpty() ? writtenOn : letter;
    TimeContext start = new TimeContext(catalogued.isEmpty() ? said(document) : catalogued);
    DateReader reader = new DateReader(languages, UnlikelyYears.of(document), report);
    reader.firstPage(document).ifPresent(start::turnPage);
    return document.mapBlocks(blocks -> reader.blocks(blocks, start));
  }

  /** Returns what the dateline says, ISO 8601; empty if there is none. */
  private static String said(Document document) {
    return Dateline.of(document).stream()
        .flatMap(leaf -> leaf.passage().marks().stream())
        .filter(mark -> mark.tag() instanceof Tag.Dated)
        .map(mark -> ((Tag.Dated) mark.tag()).value().when())
        .filter(when -> !when.isEmpty() && !when.startsWith("-"))
        .findFirst()
        .orElse("");
  }
}
