package org.cajista.cli.registers;

import org.cajista.cli.print.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cajista bodies}: the edition's register of bodies. */
@Command(
    name = "bodies",
    mixinStandardHelpOptions = true,
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
  @Spec private CommandSpec spec;

  BodiesCommand(Console console) {
    this.console = console;
  }

  /** Without a command, prints the help. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out(), console.ansi());
  }
}
