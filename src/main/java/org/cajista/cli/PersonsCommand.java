package org.cajista.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code cajista persons}: the edition's personography. */
@Command(
    name = "persons",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The personography of the current edition (persons.xml).",
      "'encode' adds the persons that the texts name. What you write there stays (docs/persons.md)."
    },
    subcommands = {
      PersonsImportCommand.class,
      PersonsExportCommand.class,
      PersonsListCommand.class,
      PersonsCheckCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista persons list                      who is in it, and which entries are yours",
      "  cajista persons check                     what is wrong in it",
      "  cajista persons import lab.csv            add the persons of a list",
      "  cajista persons export > persons.csv"
    })
final class PersonsCommand implements Runnable {

  @ParentCommand private Main main;

  /** Without a command there is only help to give. */
  @Override
  public void run() {
    CommandLine.usage(this, main.terminal().out(), main.ansi());
  }

  Main main() {
    return main;
  }
}
