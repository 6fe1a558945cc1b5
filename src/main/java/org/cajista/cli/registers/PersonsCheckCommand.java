package org.cajista.cli.registers;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.ValidatePrinter;
import org.cajista.project.ProjectPersons;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cajista persons check}: what is wrong with the personography. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check the personography: the schema, the numbers in registers with their check "
          + "digits, numbers or names that two persons have, entries that are probably one "
          + "person, entries that have the names of several, what is probably no person, and "
          + "names in texts that point to nobody."
    })
final class PersonsCheckCommand implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  PersonsCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectPersons persons = Projects.here(console, spec).persons();
    try (ValidatePrinter printer = new ValidatePrinter(console, ValidatePrinter.Settings.USUAL)) {
      return ExitStatus.of(persons.check(printer));
    }
  }
}
