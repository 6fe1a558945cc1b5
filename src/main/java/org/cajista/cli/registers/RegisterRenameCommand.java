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

/** {@code cajista persons rename}, also of places and bodies: another id for an entry. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = {
      "Give an entry another xml:id, in the register and in all texts. All files are changed, or none."
    })
final class RegisterRenameCommand implements Callable<Integer> {

  private final Console console;
  private final RegisterKind kind;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "The xml:id of the entry.")
  private String id;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new xml:id.")
  private String now;

  RegisterRenameCommand(Console console, RegisterKind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectRegister register = Projects.here(console, spec).register(kind);
    String what = console.words().say("register.now", id, now);
    RegisterLines.print(console, register, what, register.rename(id, now));
    return ExitStatus.OK;
  }
}
