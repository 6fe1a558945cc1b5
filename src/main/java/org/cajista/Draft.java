package org.cajista;

import org.cajista.model.Document;
import org.cajista.report.Report;

/**
 * A text that is not written yet.
 *
 * @param document the text
 * @param report what the stages have had to say
 */
public record Draft(Document document, Report report) {}
