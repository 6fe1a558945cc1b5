package org.cajista.annotate.passage;

import org.cajista.annotate.Nesting;
import org.cajista.model.Document;
import org.cajista.report.Report;

/**
 * A step of this stage that looks at more than one passage. It keeps every character, every point
 * and the order of the blocks; marks that it adds are settled by {@link Nesting} with the others.
 */
@FunctionalInterface
public interface Step {

  /** The document after this step. */
  Document apply(Document document, Report report);
}
