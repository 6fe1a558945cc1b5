package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cajista.edition.NewEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code cajista init}: a new edition project. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = "Make a new edition with edition.toml, a sample text and the schema.",
    footerHeading = "%nExample:%n",
    footer = {"  cajista init my-edition && cd my-edition && cajista build"})
final class InitCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "DIR",
      description = "An empty folder, or a folder that does not exist yet.")
  private Path folder;

  @Override
  public Integer call() throws IOException, Failure {
    Terminal terminal = main.terminal();
    Path place = terminal.resolve(folder);
    if (Files.isDirectory(place) && !isEmpty(place)) {
      throw new Failure(
          folder
              + ": this folder is not empty. Name an empty folder, or one that does not exist"
              + " yet.");
    }
    NewEdition.in(place);
    if (!main.options().quiet()) {
      terminal
          .out()
          .println(folder + ": the new edition is ready. Its README.md says what to do next.");
    }
    return ExitStatus.OK;
  }

  private static boolean isEmpty(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.findAny().isEmpty();
    }
  }
}
