package org.cajista.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.files.AtomicFile.Draft;
import org.cajista.report.Diagnostic;
import org.cajista.validate.print.Checked;
import org.cajista.validate.print.Printer;
import org.cajista.validate.print.ReportFormat;
import org.cajista.validate.print.TextPrintOptions;
import org.cajista.validate.print.Totals;

/**
 * Where the findings of a run go: to the standard output, or into a file, and then as text to the
 * standard output, too, because a CI job has both, a report and a log.
 */
final class ValidateReport implements Closeable {
  private final Terminal terminal;
  private final Options options;
  private final ReportFormat printed;
  private final Printer printer;
  private final Optional<Draft> draft;
  private final List<Printer> files = new ArrayList<>();

  ValidateReport(Main main, ValidateSettings settings) throws IOException {
    this.terminal = main.terminal();
    this.options = main.options();
    this.printed = settings.output().isPresent() ? ReportFormat.TEXT : settings.format();
    Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    this.printer =
        printed.to(
            out,
            new TextPrintOptions(main.ansi().enabled(), terminal.outIsScreen()),
            settings.failOn());
    if (settings.output().isPresent()) {
      this.draft = Optional.of(new Draft(settings.output().get()));
      files.add(
          settings.format().to(draft.get().writer(), TextPrintOptions.PLAIN, settings.failOn()));
    } else {
      this.draft = Optional.empty();
    }
  }

  void print(Checked checked) {
    try {
      for (Printer file : files) {
        file.print(checked);
      }
      printer.print(printed.forPrograms() ? checked : forReading(checked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report is whole; a person may want to see less. */
  private Checked forReading(Checked checked) {
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic finding : checked.findings()) {
      boolean wanted =
          switch (finding.severity()) {
            case ERROR -> true;
            case WARNING -> !options.quiet();
            case INFO -> options.verbose();
          };
      if (wanted) {
        shown.add(finding);
      }
    }
    return new Checked(checked.file(), shown);
  }

  /** Ends the report and says in a sentence what was found. */
  void end(Totals totals) throws IOException {
    printer.end(totals);
    for (Printer file : files) {
      file.end(totals);
    }
    if (draft.isPresent()) {
      draft.get().keep();
    }
    if (!options.quiet()) {
      PrintStream stream = printed.forPrograms() ? terminal.err() : terminal.out();
      stream.println(totals.sentence());
    }
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      draft.get().close();
    }
  }
}
