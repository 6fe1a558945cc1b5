package org.cajista.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.BuildPrinter;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.desk.LiveSite;
import org.cajista.project.Project;
import org.cajista.project.ProjectListener;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista serve}: the web edition in the browser, as it is now. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Show the web edition in your browser, and keep it as your files are: when a "
          + "page text, a TEI file, a register or edition.toml changes, it is encoded and "
          + "made again, and the page in the browser loads itself anew. Only this computer "
          + "can reach it. End it with Ctrl+C."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista serve               the edition in the current folder",
      "  cajista serve --no-encode   show the TEI as it is, and encode no page text"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 4040;

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder of the edition. Default: the current folder.")
  private Path folder;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port. Default: 4040, or any that is free.")
  private int port = -1;

  @Option(names = "--no-encode", description = "Encode no page text; show the TEI as it is.")
  private boolean asIs;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    try (BuildPrinter printer = new BuildPrinter(console);
        LiveSite site = site(printer)) {
      console.out().println(console.words().say("serve.at", site.address()));
      console.out().flush();
      site.run();
    }
    return ExitStatus.OK;
  }

  private LiveSite site(ProjectListener listener) throws IOException, CajistaException {
    try {
      return new LiveSite(this::open, port < 0 ? USUAL_PORT : port, !asIs, listener);
    } catch (BindException taken) {
      if (port >= 0) {
        throw new CajistaException("the port " + port + " is taken. Name another: --port 0", taken);
      }
      return new LiveSite(this::open, 0, !asIs, listener);
    }
  }

  private Project open() throws IOException, CajistaException {
    return folder == null
        ? Projects.here(console, spec)
        : Project.open(console.resolve(folder), console.environment());
  }
}
