package org.cajista.validate.print;

import java.io.IOException;
import org.cajista.report.Totals;

/**
 * Writes findings in one format, document by document, so that a run over ten thousand files needs
 * no more memory than a run over ten. It does not close its output.
 */
public interface Printer {

  /** Writes the next document, also if it has no findings. */
  void print(CheckedDocument checked) throws IOException;

  /** Ends the report. */
  void end(Totals totals) throws IOException;
}
