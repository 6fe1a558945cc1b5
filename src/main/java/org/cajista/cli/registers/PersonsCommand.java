package org.cajista.cli.registers;

import org.cajista.cli.print.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cajista persons}: the edition's personography. */
@Command(
    name = "persons",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The personography of the current edition (persons.xml).",
      "'encode' adds the persons that the texts name. What you write there stays (docs/persons.md)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista persons list                      who is in it, and which entries are yours",
      "  cajista persons check                     what is wrong in it",
      "  cajista persons import lab.csv            add the persons of a list",
      "  cajista persons export > persons.csv",
      "  cajista persons merge roca-p roca-pau        two entries are one person",
      "  cajista persons drop viernes                 it is no person"
    })
final class PersonsCommand implements Runnable {

  private final Console console;
  @Spec private CommandSpec spec;

  PersonsCommand(Console console) {
    this.console = console;
  }

  /** Without a command, prints the help. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out(), console.ansi());
  }
}
