package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cajista init}: a new edition project. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = "Make a new edition with edition.toml, a sample text and the schema.",
    footerHeading = "%nExample:%n",
    footer = {"  cajista init my-edition && cd my-edition && cajista build"})
final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description = "An empty folder, or a folder that does not exist yet.")
  private Path folder;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    Project.create(console.resolve(folder));
    if (!console.quiet()) {
      console
          .out()
          .println(folder + ": the new edition is ready. Its README.md says what to do next.");
    }
    return ExitStatus.OK;
  }
}
