package org.cajista.validate.print;

import java.io.IOException;
import org.cajista.report.Totals;

/**
 * Writes what was found in one form, document by document as they come, so that a run over ten
 * thousand files needs no more memory than one over ten. It does not close what it writes to.
 */
public interface Printer {

  /** Takes in the next document; also one without findings. */
  void print(Checked checked) throws IOException;

  /** Ends the report. */
  void end(Totals totals) throws IOException;
}
