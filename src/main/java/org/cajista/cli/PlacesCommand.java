package org.cajista.cli;

import org.cajista.cli.print.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cajista places}: the edition's register of places. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
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

  PlacesCommand(Console console) {
    this.console = console;
  }

  /** Without a command, prints the help. */
  @Override
  public void run() {
    CommandLine.usage(this, console.out(), console.ansi());
  }
}
