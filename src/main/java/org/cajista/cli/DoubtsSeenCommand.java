package org.cajista.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista doubts seen}: ticks doubts off, for good. */
@Command(
    name = "seen",
    mixinStandardHelpOptions = true,
    description = {
      "Tick doubts off: you have seen them, and the text stays as it is. They are kept "
          + "in doubts-seen.tsv of the edition, by their words, so that a new encoding does "
          + "not bring them back."
    })
final class DoubtsSeenCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "The ids that cajista doubts prints.")
  private final List<String> names = new ArrayList<>();

  @Option(names = "--undo", description = "Take the ticks away.")
  private boolean undo;

  DoubtsSeenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    List<String> unknown = Projects.here(console, spec).doubts().tick(names, undo);
    for (String name : unknown) {
      console.err().println("cajista: " + console.words().say("doubts.unknown", name));
    }
    return unknown.isEmpty() ? ExitStatus.OK : ExitStatus.DOCUMENTS;
  }
}
