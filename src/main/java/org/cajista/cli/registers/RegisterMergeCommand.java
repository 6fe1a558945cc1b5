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

/** {@code cajista persons merge}, also of places and bodies: two entries are one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Make one entry of two. What only the first entry says is added to the second, "
          + "and all texts that point to the first point to the second. All files are "
          + "changed, or none."
    })
final class RegisterMergeCommand implements Callable<Integer> {

  private final Console console;
  private final RegisterKind kind;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FROM", description = "The xml:id of the entry that goes.")
  private String id;

  @Parameters(index = "1", paramLabel = "INTO", description = "The xml:id of the entry that stays.")
  private String into;

  RegisterMergeCommand(Console console, RegisterKind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectRegister register = Projects.here(console, spec).register(kind);
    String what = console.words().say("register.now", id, into);
    RegisterLines.print(console, register, what, register.merge(id, into));
    return ExitStatus.OK;
  }
}
