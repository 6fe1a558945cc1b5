package org.cajista.validate.print;

import java.io.IOException;
import java.io.Writer;
import org.cajista.report.Severity;

/** The formats of a report. */
public enum ReportFormat {
  /**
   * One line for each finding, for editors and for programs that understand {@code
   * file:line:column}.
   */
  TEXT,
  /** One JSON object. */
  JSON,
  /** One JSON object on each line, for each finding. */
  JSONL,
  /** SARIF 2.1.0, the exchange format of static analysis tools (OASIS). */
  SARIF,
  /** The XML of JUnit reports, which every CI server can read. */
  JUNIT,
  /** Workflow commands, which GitHub shows beside the lines. */
  GITHUB,
  /** The code quality report of GitLab. */
  GITLAB,
  /** An HTML page. */
  HTML;

  /**
   * Returns a printer for this format.
   *
   * @param out receives the report; it is flushed at the end, but not closed
   * @param look how text is printed
   * @param failOn the lowest severity that makes the run fail
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

  /** True if the format is for programs. Then nothing else can be printed with it. */
  public boolean forPrograms() {
    return this != TEXT && this != GITHUB;
  }
}
