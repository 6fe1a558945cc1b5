package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.BuildPrinter;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.project.BuildOptions;
import org.cajista.project.BuildResult;
import org.cajista.project.Project;
import org.cajista.project.ValidateResult;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista build}: the whole edition, as far as it is out of date. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Encode, validate and publish an edition. Only what is out of date is made again.",
      "If a text has errors, nothing is published.",
      "An edition with gold pages is also measured (eval.json in the output folder)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista build                 the edition in the current folder",
      "  cajista build my-edition      the edition in that folder",
      "  cajista build --all           everything, also what has not changed"
    })
final class BuildCommand implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder of the edition. Default: the current folder.")
  private Path folder;

  @Option(names = "--all", description = "Make everything again, also what has not changed.")
  private boolean all;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    Project project =
        folder == null
            ? Projects.here(console, spec)
            : Project.open(console.resolve(folder), console.environment());
    BuildResult result;
    try (BuildPrinter printer = new BuildPrinter(console)) {
      result = project.build(new BuildOptions(all), printer);
    }
    if (!result.encoded().good()) {
      return stopped(ExitStatus.of(result.encoded()), "encoded");
    }
    ValidateResult validated = result.validated().orElseThrow();
    if (!validated.good()) {
      return stopped(ExitStatus.of(validated), "valid");
    }
    if (!result.published() && !console.quiet()) {
      console.out().println("published: up to date");
    }
    return ExitStatus.OK;
  }

  private int stopped(int status, String state) {
    console
        .err()
        .printf(
            "cajista: nothing was published, because not all texts are %s (see above). Correct them"
                + " and build again.%n",
            state);
    return status;
  }
}
