package org.cajista.validate.print;

import java.util.List;
import java.util.Objects;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.validate.accept.Fingerprints;

/**
 * What was found in one document.
 *
 * @param file as reports show it: relative to where the user stands if it lies below, with slashes
 * @param findings from its top to its foot
 */
public record Checked(String file, List<Diagnostic> findings) {

  public Checked {
    Objects.requireNonNull(file);
    findings = List.copyOf(findings);
  }

  /** How many findings are at least as grave. */
  public int count(Severity least) {
    return (int) findings.stream().filter(f -> f.severity().compareTo(least) >= 0).count();
  }

  /** The names by which the findings can be known again, in their order. */
  List<String> fingerprints() {
    return Fingerprints.of(findings);
  }
}
