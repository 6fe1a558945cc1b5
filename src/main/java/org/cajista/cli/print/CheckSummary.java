package org.cajista.cli.print;

import org.cajista.report.Totals;

/** The last line of a comparison of TEI with its sources. */
public final class CheckSummary {

  private CheckSummary() {}

  /** Returns a sentence: {@code 12 documents: 2 differ from their source (3 errors), 1 warning}. */
  public static String of(Totals totals) {
    StringBuilder sentence =
        new StringBuilder(CountText.count(totals.documents(), "document")).append(": ");
    if (totals.failed() == 0) {
      sentence.append("nothing of the source is lost, altered or invented");
    } else {
      sentence
          .append(totals.failed())
          .append(totals.failed() == 1 ? " differs from its source" : " differ from their sources");
    }
    if (totals.errors() > 0) {
      sentence.append(" (").append(CountText.count(totals.errors(), "error")).append(')');
    }
    if (totals.warnings() > 0) {
      sentence.append(", ").append(CountText.count(totals.warnings(), "warning"));
    }
    return sentence.toString();
  }
}
