package org.cajista.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cajista.edition.EditionException;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cajista persons export}: the personography as a table. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = "Print the personography as a table. 'import' can read this table again.",
    footerHeading = "%nExample:%n",
    footer = {"  cajista persons export > persons.csv"})
final class PersonsExportCommand implements Callable<Integer> {

  /** What can be printed. */
  enum TableFormat {
    CSV
  }

  @ParentCommand private PersonsCommand persons;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "CSV",
      description = "csv: with commas, in UTF-8; spreadsheet programs open it.")
  private TableFormat format;

  @Override
  public Integer call() throws IOException, EditionException {
    Personography all = Personography.read(persons.main().edition(spec).persons());
    persons.main().terminal().out().print(PersonsExport.csv(all.persons()));
    return ExitStatus.OK;
  }
}
