package org.cajista.cli.registers;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cajista persons export}: the personography as a table. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Print the personography as a table. 'import' can read this table again.",
    footerHeading = "%nExample:%n",
    footer = {"  cajista persons export > persons.csv"})
final class PersonsExportCommand implements Callable<Integer> {

  /** The formats of the list. */
  enum TableFormat {
    CSV
  }

  private final Console console;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "CSV",
      description = "csv: with commas, in UTF-8; spreadsheet programs open it.")
  private TableFormat format;

  PersonsExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    console.out().print(Projects.here(console, spec).persons().csv());
    return ExitStatus.OK;
  }
}
