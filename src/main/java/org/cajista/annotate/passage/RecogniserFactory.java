package org.cajista.annotate.passage;

import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.report.Report;

/** Makes the recogniser for one document. Facts about the whole document are read here, once. */
@FunctionalInterface
public interface RecogniserFactory {

  /**
   * Returns the recogniser for {@code document}.
   *
   * @param document with its header and with the marks of the steps before
   * @param languages its own, and those that it may quote
   * @param report where doubts go
   */
  Recogniser forDocument(Document document, TextLanguages languages, Report report);
}
