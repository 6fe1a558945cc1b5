package org.cajista.project;

import java.io.IOException;
import java.util.Optional;
import org.cajista.Encoder;
import org.cajista.Reading;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFile.Written;
import org.cajista.model.Source;
import org.cajista.project.select.EncodeTask;
import org.cajista.report.CajistaException;

/** What is done with each text by itself: at first it is read, at last its TEI is written. */
final class TextSteps {

  private TextSteps() {}

  /**
   * Reads one text.
   *
   * @param bytes what the raw file holds
   * @param schema where the TEI says its schema is
   * @param known what the edition knows
   */
  static Reading read(EncodeTask task, byte[] bytes, String schema, EditionPersons known)
      throws IOException, CajistaException {
    Source source = Encoder.source(task.name(), bytes).withFacsimile(task.facsimile());
    if (source.text().isBlank()) {
      throw new CajistaException(
          task.name() + ": this file is empty. Put the page text of a document into it.");
    }
    return known
        .encoder()
        .withSchema(schema)
        .read(source, task.entry(), known.registers().editors());
  }

  /**
   * Writes the TEI of one text to its place.
   *
   * @param reading the text with the ids that its persons have in the edition
   * @param force true if a file that an editor has corrected is replaced
   */
  static TextResult.Encoded write(EncodeTask task, Reading reading, boolean force)
      throws IOException {
    Written written = new TeiFile(task.tei(), TeiErrors::count).write(reading.tei(), force);
    return new TextResult.Encoded(
        task.name(),
        Optional.of(
            new TextResult.Written(
                task.tei(), written.fate(), written.file(), written.conflicts())),
        reading.findings());
  }
}
