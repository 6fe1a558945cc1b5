package org.cajista.cli.registers;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.ProjectRegister;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista persons drop}, also of places and bodies: what is no such thing. */
@Command(
    name = "drop",
    mixinStandardHelpOptions = true,
    description = {
      "Take an entry out of the register because it is no such thing. Its names in the "
          + "texts become words like others, and 'encode' does not mark them again. All "
          + "files are changed, or none."
    })
final class RegisterDropCommand implements Callable<Integer> {

  private final Console console;
  private final RegisterKind kind;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "The xml:id of the entry.")
  private String id;

  RegisterDropCommand(Console console, RegisterKind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectRegister register = Projects.here(console, spec).register(kind);
    String what = console.words().say("register.gone", id);
    RegisterLines.print(console, register, what, register.drop(id));
    return ExitStatus.OK;
  }
}
