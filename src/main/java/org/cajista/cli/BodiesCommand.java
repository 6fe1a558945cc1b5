package org.cajista.cli;

import org.cajista.cli.print.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cajista bodies}: the edition's register of bodies. */
@Command(
    name = "bodies",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The register of bodies of the current edition (orgs.xml).",
      "'encode' adds the bodies that the texts name. What you write there stays (docs/persons.md)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista bodies merge org-pc org-partido-comunista   two entries are one body",
      "  cajista bodies drop org-sociedad                    it is no body"
    })
final class BodiesCommand implements Runnable {

  private final Console console;

  BodiesCommand(Console console) {
    this.console = console;
  }

  /** Without a command, prints the help. */
  @Override
  public void run() {
    CommandLine.usage(this, console.out(), console.ansi());
  }
}
