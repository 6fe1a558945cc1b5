package org.cajista.project;

import java.util.Objects;
import org.cajista.report.Totals;

/**
 * The result of checking documents.
 *
 * @param totals the findings in numbers
 * @param unreadable how many documents could not be checked
 * @param broken true if a bug of the program stopped the check of one of them
 * @param gone how many findings of the baseline are no longer there; 0 if it was written
 */
public record ValidateResult(Totals totals, int unreadable, boolean broken, int gone) {

  /** Checks that nothing is missing. */
  public ValidateResult {
    Objects.requireNonNull(totals);
  }

  /**
   * True if no document failed.
   *
   * @return true if all went well
   */
  public boolean good() {
    return totals.failed() == 0 && unreadable == 0;
  }
}
