package org.cajista.cli.registers;

import org.cajista.cli.print.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cajista places}: the edition's register of places. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The register of places of the current edition (places.xml).",
      "'encode' adds the places that the texts name. What you write there stays (docs/persons.md)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista places import gazetteer.csv                   add the places of a list",
      "  cajista places export > places.csv",
      "  cajista places merge place-petrograd place-leningrad   two entries are one place",
      "  cajista places drop place-faro                         it is no place"
    })
final class PlacesCommand implements Runnable {

  private final Console console;
  @Spec private CommandSpec spec;

  PlacesCommand(Console console) {
    this.console = console;
  }

  /** Without a command, prints the help. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out(), console.ansi());
  }
}
