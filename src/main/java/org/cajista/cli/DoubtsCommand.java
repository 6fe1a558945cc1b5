package org.cajista.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.DoubtPrinter;
import org.cajista.cli.print.ExitStatus;
import org.cajista.report.CajistaException;
import org.cajista.report.Doubt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cajista doubts}: one worklist of all that is unsure in an edition. */
@Command(
    name = "doubts",
    mixinStandardHelpOptions = true,
    description = {
      "List all that the encoder, validate and the registers doubt, the heaviest "
          + "first: with the words around, the place in the page text or in the TEI, and "
          + "what to do (docs/doubts.md).",
      "What you have seen and leave as it is, tick off: cajista doubts seen ID."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista doubts                     the first 20",
      "  cajista doubts --all --csv > doubts.csv",
      "  cajista doubts seen 3f2a91c0       tick one off"
    })
final class DoubtsCommand implements Callable<Integer> {
  private static final int FEW = 20;

  private final Console console;
  @Spec private CommandSpec spec;

  @Option(names = "--all", description = "Print all, and not only the first 20.")
  private boolean all;

  @Option(names = "--ticked", description = "Print also what was ticked off.")
  private boolean ticked;

  @Option(names = "--json", description = "Print all as JSON.")
  private boolean json;

  @Option(names = "--csv", description = "Print all as a table (CSV).")
  private boolean csv;

  DoubtsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    List<Doubt> doubts = Projects.here(console, spec).doubts().all();
    List<Doubt> shown = doubts.stream().filter(one -> ticked || !one.seen()).toList();
    DoubtPrinter printer = new DoubtPrinter(console);
    if (json) {
      printer.json(shown);
    } else if (csv) {
      printer.csv(shown);
    } else {
      int most = all ? shown.size() : Math.min(FEW, shown.size());
      printer.text(shown.subList(0, most));
      long seen = doubts.stream().filter(Doubt::seen).count();
      printer.sums(shown.size(), most, seen);
    }
    return ExitStatus.OK;
  }
}
