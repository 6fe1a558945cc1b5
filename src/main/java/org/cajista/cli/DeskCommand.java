package org.cajista.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.desk.Desk;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cajista desk}: the editor's desk in the browser. */
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description = {
      "Work in your browser on what is unsure: the page text, the page of the edition "
          + "and the worklist beside each other (docs/desk.md). What you do is written into "
          + "your files at once.",
      "Only this computer can reach it, at the address that is printed. End it with " + "Ctrl+C."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista desk               the edition in the current folder",
      "  cajista desk --lang es     in Spanish"
    })
final class DeskCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 4141;

  private final Console console;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port. Default: 4141, or any that is free.")
  private int port = -1;

  DeskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    Project project = Projects.here(console, spec);
    try (Desk desk = desk(project)) {
      console.out().println(console.words().say("desk.at", desk.address()));
      console.out().flush();
      desk.run();
    }
    return ExitStatus.OK;
  }

  private Desk desk(Project project) throws IOException, CajistaException {
    try {
      return new Desk(
          project, console.environment(), port < 0 ? USUAL_PORT : port, console.language());
    } catch (BindException taken) {
      if (port >= 0) {
        throw new CajistaException("the port " + port + " is taken. Name another: --port 0", taken);
      }
      return new Desk(project, console.environment(), 0, console.language());
    }
  }
}
