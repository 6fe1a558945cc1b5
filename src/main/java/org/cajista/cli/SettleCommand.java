package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.EncodePrinter;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.ReportFile;
import org.cajista.project.EncodeOptions;
import org.cajista.project.ProjectShares;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cajista settle}: who is who over the shares of an edition. */
@Command(
    name = "settle",
    mixinStandardHelpOptions = true,
    description = {
      "Find out who is who over all shares of the edition, and write its registers: the second "
          + "of three steps to encode an edition on several computers (docs/scale.md)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista encode --shard 1/4 --names shares/    on each of four computers, 1/4 to 4/4",
      "  cajista settle shares/                        on one of them",
      "  cajista encode --shard 1/4 --ids shares/      on each of them again"
    })
final class SettleCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder with the shares.")
  private Path folder;

  @Option(
      names = "--no-learning",
      description = "Take no account of what the texts that you have corrected teach.")
  private boolean unlearnt;

  SettleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    try (EncodePrinter printer = new EncodePrinter(console, new ReportFile(console, ""))) {
      ProjectShares.around(console.environment())
          .settle(console.resolve(folder), EncodeOptions.ALL.learning(!unlearnt), printer);
    }
    return ExitStatus.OK;
  }
}
