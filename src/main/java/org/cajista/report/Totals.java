package org.cajista.report;

import java.util.List;
import java.util.Locale;

/**
 * A whole run in numbers.
 *
 * @param documents that were checked
 * @param failed documents with a finding as grave as the run fails on
 * @param errors findings of this severity
 * @param warnings findings of this severity
 * @param infos findings of this severity
 * @param accepted findings that the baseline accepts; they are in none of the other numbers
 */
public record Totals(int documents, int failed, int errors, int warnings, int infos, int accepted) {

  /** Nothing yet. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

  /**
   * Adds one more document.
   *
   * @param findings what was found in it and is not accepted
   * @param failed true if a finding is as grave as the run fails on
   * @param accepted how many findings the baseline accepts
   * @return the sums
   */
  public Totals plus(List<Diagnostic> findings, boolean failed, int accepted) {
    int[] counts = new int[3];
    for (Diagnostic finding : findings) {
      counts[finding.severity().ordinal()]++;
    }
    return new Totals(
        documents + 1,
        this.failed + (failed ? 1 : 0),
        errors + counts[2],
        warnings + counts[1],
        infos + counts[0],
        this.accepted + accepted);
  }

  /** Returns a sentence: {@code 12 documents: 2 not valid (3 errors), 1 warning}. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder(count(documents, "document")).append(": ");
    if (failed == 0) {
      sentence.append("valid");
    } else {
      sentence.append(number(failed)).append(" not valid");
    }
    if (errors > 0) {
      sentence.append(" (").append(count(errors, "error")).append(')');
    }
    if (warnings > 0) {
      sentence.append(", ").append(count(warnings, "warning"));
    }
    if (infos > 0) {
      sentence.append(", ").append(count(infos, "remark"));
    }
    if (accepted > 0) {
      sentence.append(", ").append(number(accepted)).append(" accepted by the baseline");
    }
    return sentence.toString();
  }

  private static String count(int n, String thing) {
    return number(n) + " " + thing + (n == 1 ? "" : "s");
  }

  private static String number(int n) {
    // Java's formats are slow to start
    return n < 1000 ? Integer.toString(n) : String.format(Locale.ROOT, "%,d", n);
  }
}
