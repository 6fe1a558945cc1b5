package org.cajista.cli.registers;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cajista places export}, also of bodies: the register as a table. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Print the register as a table (CSV). 'import' can read this table again.")
final class RegisterExportCommand implements Callable<Integer> {

  private final Console console;
  private final RegisterKind kind;
  @Spec private CommandSpec spec;

  RegisterExportCommand(Console console, RegisterKind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    console.out().print(Projects.here(console, spec).register(kind).csv());
    return ExitStatus.OK;
  }
}
