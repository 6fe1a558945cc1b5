package org.cajista;

import java.util.List;
import java.util.Objects;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.report.Report;
import org.cajista.report.Summary;

/**
 * The whole chain from page text to TEI, spelt out: the only class that knows all stages of {@code
 * encode}. Thread-safe; one encoder for any number of texts.
 */
public final class Encoder {

  /**
   * What came out of one text.
   *
   * @param tei the TEI document, to be written as UTF-8
   * @param document what it was written from
   * @param report what the stages have to say
   * @param summary the counts
   */
  public record Encoded(String tei, Document document, Report report, Summary summary) {}

  private final String schema;

  /**
   * @param schema where the TEI declares its schema to be: the path from the TEI file to the folder
   *     that holds {@code cajista.rng} and {@code cajista.sch}
   */
  public Encoder(String schema) {
    this.schema = Objects.requireNonNull(schema);
  }

  /**
   * Encodes one text.
   *
   * @param source the raw text
   * @param entry what the catalogue says of it
   * @param known the persons of the edition's personography
   */
  public Encoded encode(Source source, Entry entry, List<Person> known) {
    throw new IllegalStateException("being built: " + schema);
  }
}
