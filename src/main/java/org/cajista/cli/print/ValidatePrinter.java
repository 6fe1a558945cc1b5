package org.cajista.cli.print;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cajista.files.AtomicFile.Draft;
import org.cajista.project.FailureCause;
import org.cajista.project.ProjectStage;
import org.cajista.project.ValidateResult;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.report.Totals;
import org.cajista.validate.print.CheckedDocument;
import org.cajista.validate.print.Printer;
import org.cajista.validate.print.ReportFormat;
import org.cajista.validate.print.TextPrintOptions;

/**
 * Prints the findings of a run: to the standard output, or into a file, and then as text to the
 * standard output, too, because a CI job has both, a report and a log.
 */
public final class ValidatePrinter extends StagePrinter {
  private final Settings settings;
  private final Function<Totals, String> summary;
  private ReportFormat printed = ReportFormat.TEXT;
  private Optional<Printer> printer = Optional.empty();
  private Optional<Printer> file = Optional.empty();
  private Optional<Draft> draft = Optional.empty();

  /**
   * The form of the report.
   *
   * @param format of the report
   * @param output the file of the report; none if it is printed
   * @param failOn the least severity that makes the run fail
   * @param all true if all findings of a kind are printed as text, not only the first few
   */
  public record Settings(ReportFormat format, Optional<Path> output, Severity failOn, boolean all) {

    /** Findings are printed as text, errors make the run fail. */
    public static final Settings USUAL =
        new Settings(ReportFormat.TEXT, Optional.empty(), Severity.ERROR, false);

    /** Checks that nothing is missing. */
    public Settings {
      Objects.requireNonNull(format);
      Objects.requireNonNull(output);
      Objects.requireNonNull(failOn);
    }
  }

  /**
   * @param settings what the report is like
   */
  public ValidatePrinter(Console console, Settings settings) {
    this(console, settings, totals -> console.words().validated(totals));
  }

  /**
   * @param settings what the report is like
   * @param summary makes the last line
   */
  public ValidatePrinter(Console console, Settings settings, Function<Totals, String> summary) {
    super(console);
    this.settings = settings;
    this.summary = summary;
  }

  @Override
  public void begins(ProjectStage stage, int steps) {
    try {
      open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    super.begins(stage, steps);
  }

  private void open() throws IOException {
    printed = settings.output().isPresent() ? ReportFormat.TEXT : settings.format();
    Writer out = new OutputStreamWriter(console().out(), StandardCharsets.UTF_8);
    TextPrintOptions look =
        new TextPrintOptions(
            console().ansi().enabled(),
            console().terminal().outIsScreen(),
            settings.all() ? Integer.MAX_VALUE : TextPrintOptions.FEW);
    printer = Optional.of(printed.to(out, look, settings.failOn()));
    if (settings.output().isPresent()) {
      draft = Optional.of(new Draft(settings.output().get()));
      file =
          Optional.of(
              settings
                  .format()
                  .to(draft.get().writer(), TextPrintOptions.PLAIN, settings.failOn()));
    }
  }

  @Override
  public void validated(String document, List<Diagnostic> findings) {
    CheckedDocument checked = new CheckedDocument(document, findings);
    print(() -> print(checked));
  }

  private void print(CheckedDocument checked) {
    try {
      if (file.isPresent()) {
        file.get().print(checked);
      }
      printer.orElseThrow().print(printed.forPrograms() ? checked : forReading(checked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void doubt(Diagnostic doubt) {
    if (!console().quiet()) {
      console().out().println(DiagnosticLine.of(doubt, console()));
    }
  }

  /** A bug is also reported as a bug. */
  @Override
  public void unreadable(String document, FailureCause trouble) {
    if (trouble.isBug()) {
      print(() -> new Failures(console()).stopped(trouble.cause(), " in " + document));
    }
  }

  @Override
  public void warned(String sentence) {
    console().err().println(sentence);
  }

  /** A report is complete; a person may want to see less. */
  private CheckedDocument forReading(CheckedDocument checked) {
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic finding : checked.findings()) {
      boolean wanted =
          switch (finding.severity()) {
            case ERROR -> true;
            case WARNING -> !console().quiet();
            case INFO -> console().verbose();
          };
      if (wanted) {
        shown.add(console().said(finding));
      }
    }
    return new CheckedDocument(checked.file(), shown);
  }

  /** Ends the report and prints a sentence with the totals. */
  @Override
  public void allValidated(ValidateResult result) {
    try {
      end(result.totals());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (result.gone() > 0 && !console().quiet()) {
      console()
          .err()
          .println(
              console()
                  .words()
                  .say("validate.gone", console().words().count(result.gone(), "finding")));
    }
  }

  private void end(Totals totals) throws IOException {
    printer.orElseThrow().end(totals);
    if (file.isPresent()) {
      file.get().end(totals);
    }
    if (draft.isPresent()) {
      draft.get().keep();
    }
    if (!console().quiet()) {
      PrintStream stream = printed.forPrograms() ? console().err() : console().out();
      stream.println(summary.apply(totals));
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (draft.isPresent()) {
      draft.get().close();
    }
  }
}
