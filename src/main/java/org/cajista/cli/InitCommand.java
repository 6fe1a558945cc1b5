package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.Words;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cajista init}: a new edition project. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Make a new edition: edition.toml, the schema, and a sample text if there are no texts yet.",
      "Files that are there already stay as they are."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista init my-edition && cd my-edition && cajista build",
      "  cajista init .    in a folder of page texts, or a clone of a repository"
    })
final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description =
          "An empty folder, one that does not exist yet, a folder of page texts, or a clone.")
  private Path folder;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    List<String> kept = Project.create(console.resolve(folder));
    Words words = console.words();
    if (!console.quiet()) {
      if (!kept.isEmpty()) {
        console.out().println(words.say("init.kept", String.join(", ", kept)));
      }
      if (kept.contains(".gitignore")) {
        console.out().println(words.say("init.ignore"));
      }
      console.out().println(words.say("init.ready", folder));
    }
    return ExitStatus.OK;
  }
}
