package org.cajista.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code cajista}: its name, its version, its commands. */
@Command(
    name = "cajista",
    mixinStandardHelpOptions = true,
    version = "Cajista 0.1.0",
    description = "A press for scholarly editions: page text to TEI, checked and published.")
public final class Main implements Callable<Integer> {

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.out);
    return 0;
  }
}
