package org.cajista.validate.print;

import java.util.List;
import java.util.Objects;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.validate.accept.Fingerprints;

/**
 * The findings about one document.
 *
 * @param file the name in reports: relative to the current folder if it is inside it, with slashes
 * @param findings the findings from top to bottom
 */
public record CheckedDocument(String file, List<Diagnostic> findings) {

  /** Copies the list. */
  public CheckedDocument {
    Objects.requireNonNull(file);
    findings = List.copyOf(findings);
  }

  /** Returns the number of findings with at least this severity. */
  public int count(Severity least) {
    return (int) findings.stream().filter(f -> f.severity().compareTo(least) >= 0).count();
  }

  /** Returns the fingerprints of the findings in their order. */
  List<String> fingerprints() {
    return Fingerprints.of(findings);
  }
}
