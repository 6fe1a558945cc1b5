package org.cajista.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ValidatePrinter;
import org.cajista.report.Severity;
import org.cajista.validate.print.ReportFormat;
import picocli.CommandLine.Option;

/** The options that say how findings are reported, and which of them make a command fail. */
public final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, jsonl, sarif, junit, github, gitlab or html. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report into a file. The findings are also printed as text.")
  private Path output;

  @Option(
      names = "--all",
      description = {
        "Print every finding as text. Without it only three of a kind are printed, and "
            + "the others are counted. All other formats have every finding."
      })
  private boolean all;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The lowest severity with exit status 1: error, warning or info. Default: error.")
  private Severity failOn = Severity.ERROR;

  public Severity failOn() {
    return failOn;
  }

  /** Returns what the options say; the file of the report is one of the user's folder. */
  public ValidatePrinter.Settings settings(Console console) {
    return new ValidatePrinter.Settings(
        json ? ReportFormat.JSON : format,
        Optional.ofNullable(output).map(console::resolve),
        failOn,
        all);
  }
}
