package org.cajista.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.cajista.report.Severities;
import org.cajista.report.Severity;
import org.cajista.validate.print.ReportFormat;

/**
 * What is made of the findings.
 *
 * @param format of the report
 * @param output the file of the report; none where it is printed
 * @param failOn the least severity that makes the run fail
 * @param severities how gravely the edition takes what is found
 * @param baseline what is accepted
 */
record ValidateSettings(
    ReportFormat format,
    Optional<Path> output,
    Severity failOn,
    Severities severities,
    Optional<BaselineFile> baseline) {

  ValidateSettings {
    Objects.requireNonNull(format);
    Objects.requireNonNull(output);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(severities);
    Objects.requireNonNull(baseline);
  }

  /** Findings are printed as text, errors make the run fail. */
  static ValidateSettings of(Severities severities) {
    return new ValidateSettings(
        ReportFormat.TEXT, Optional.empty(), Severity.ERROR, severities, Optional.empty());
  }
}
