package org.cajista.validate.print;

import java.io.IOException;
import java.io.Writer;
import org.cajista.report.Severity;

/** The forms of a report. */
public enum ReportFormat {
  /** A line a finding, for an editor and for what can jump to {@code file:line:column}. */
  TEXT,
  /** One JSON object. */
  JSON,
  /** A JSON object a line, each a finding. */
  JSONL,
  /** SARIF 2.1.0, the exchange format of checkers (OASIS). */
  SARIF,
  /** The XML of JUnit reports, which every CI server reads. */
  JUNIT,
  /** Workflow commands, which GitHub shows beside the lines. */
  GITHUB,
  /** The code quality report of GitLab. */
  GITLAB,
  /** A page for reading. */
  HTML;

  /**
   * A printer of this form.
   *
   * @param out gets the report; flushed at its end, not closed
   * @param look of text
   * @param failOn the least severity that makes the run fail
   */
  public Printer to(Writer out, TextPrintOptions look, Severity failOn) throws IOException {
    return switch (this) {
      case TEXT -> new TextPrinter(out, look);
      case JSON -> new JsonPrinter(out);
      case JSONL -> new JsonLinesPrinter(out);
      case SARIF -> new SarifPrinter(out);
      case JUNIT -> new JunitPrinter(out, failOn);
      case GITHUB -> new GithubPrinter(out);
      case GITLAB -> new GitlabPrinter(out);
      case HTML -> new HtmlPrinter(out);
    };
  }

  /** Whether a program reads it: then nothing else may stand beside it. */
  public boolean forPrograms() {
    return this != TEXT && this != GITHUB;
  }
}
