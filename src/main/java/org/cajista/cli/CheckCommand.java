package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.options.ReportOptions;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.ValidatePrinter;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista check}: TEI against the source from which it was made. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Compare TEI files, whoever or whatever made them, with the source: what is "
          + "lost, invented or altered, with the place in both (docs/check.md). What markup "
          + "explains is no difference:",
      "choice, supplied, notes at their words, numbers in @n, line ends, running heads.",
      "Without arguments: all encoded texts of the current edition and their page " + "texts.",
      "With differences the exit status is 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista check --source letter.txt tei/letter.xml",
      "  cajista check --source corpus/ tei/            each file with the source of its name",
      "  cajista check --source corpus/ tei/ --format sarif --output source.sarif",
      "  cajista check                                  all texts of the edition"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEI", arity = "0..*", description = "TEI files and folders of them.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "FILE|DIR",
      description = {
        "The page text, or the folder of the page texts. Without it: what the TEI names "
            + "in its header, in the folder of the page texts of its edition."
      })
  private Path source;

  @Mixin private final ReportOptions report = new ReportOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    try (ValidatePrinter printer =
        new ValidatePrinter(
            console, report.settings(console), totals -> console.words().compared(totals))) {
      return ExitStatus.of(
          Projects.of(console, inputs, spec)
              .sources()
              .check(Optional.ofNullable(source).map(console::resolve), report.failOn(), printer));
    }
  }
}
