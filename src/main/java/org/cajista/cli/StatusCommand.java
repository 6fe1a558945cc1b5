package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.StateLines;
import org.cajista.project.TextState;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista status}: which texts an editor has corrected, and what is to be decided. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Show how it stands with each text: as the program wrote it, corrected by you, "
          + "or with places that you and a new encoding have changed in different ways. "
          + "Those are shown one by one; the exit status is 1 if there are any."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  cajista status", "  cajista status tei/letter.xml"})
final class StatusCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "TEI files and folders. Default: all texts of the edition.")
  private List<Path> inputs = new ArrayList<>();

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    StateLines lines = new StateLines(console);
    boolean open = false;
    for (TextState state : Projects.of(console, inputs, spec).merges().states()) {
      lines.print(state);
      open |= state.kind() == TextState.Kind.CONFLICTING;
    }
    return open ? ExitStatus.DOCUMENTS : ExitStatus.OK;
  }
}
