package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.project.HeaderFact;
import org.cajista.project.HeaderFacts;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cajista header}: what the header of a text will say, and which keys would add to it. */
@Command(
    name = "header",
    mixinStandardHelpOptions = true,
    description = {
      "Show what the header of a text says: what is known, guessed, missing.",
      "Known facts come from edition.toml, guessed ones from the text itself. The key "
          + "before each fact is the one that gives it or corrects it (docs/header.md). No "
          + "file is written."
    },
    footerHeading = "%nExamples:%n",
    footer = "  cajista header corpus/letter.txt")
final class HeaderCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A page text.")
  private Path file = Path.of("");

  HeaderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    List<HeaderFact> facts = HeaderFacts.of(console.resolve(file), console.environment());
    String table = "";
    for (HeaderFact fact : facts) {
      if (!fact.table().equals(table)) {
        table = fact.table();
        console.out().println(table.equals("text") ? "[[text]]" : "[edition]");
      }
      String state = fact.state().name().toLowerCase(Locale.ROOT);
      String line = "  %-8s %-12s %s".formatted(state, fact.key(), fact.value());
      console.out().println(line.stripTrailing());
    }
    return ExitStatus.OK;
  }
}
