package org.cajista.cli;

import java.util.List;
import java.util.Optional;
import org.cajista.edition.TeiFile.Written;
import org.cajista.report.Diagnostic;
import org.cajista.report.EncodingFindings;
import org.cajista.report.Severity;

/** What came of one raw text. */
sealed interface EncodeResult {

  EncodeTask task();

  /** Whether the text has no errors. */
  boolean good();

  /** It was encoded. */
  record Done(EncodeTask task, Optional<Written> written, EncodingFindings findings)
      implements EncodeResult {
    List<Diagnostic> diagnostics() {
      return findings.diagnostics();
    }

    @Override
    public boolean good() {
      return diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR);
    }
  }

  /** Nothing had changed since it was encoded last. */
  record UpToDate(EncodeTask task) implements EncodeResult {
    @Override
    public boolean good() {
      return true;
    }
  }

  /** It was not encoded. */
  record Stopped(EncodeTask task, Throwable trouble) implements EncodeResult {
    @Override
    public boolean good() {
      return false;
    }
  }
}
