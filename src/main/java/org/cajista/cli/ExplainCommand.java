package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.ExplanationJson;
import org.cajista.cli.print.ExplanationText;
import org.cajista.cli.print.LearntText;
import org.cajista.project.ExplainRun;
import org.cajista.project.Explanation;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista explain}: what was decided at a place, and by which votes. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explain what was decided about a place of a page text or of its TEI, and why.",
      "Each decision is printed with its votes and their sum, and the answer that came next.",
      "The text is encoded anew for it; no file is written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista explain corpus/letter.txt:12        all that was decided about line 12",
      "  cajista explain corpus/letter.txt:12:5      only what stands in column 5",
      "  cajista explain tei/letter.xml:120:14       where these words come from, and why",
      "  cajista explain --json corpus/letter.txt:12",
      "  cajista explain --learnt                    what your corrections teach"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PLACE =
      Pattern.compile("(.+?):([1-9]\\d{0,8})(?::([1-9]\\d{0,8}))?");

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE:LINE[:COLUMN]",
      arity = "0..1",
      description = "The place in a page text or a TEI file; lines and columns count from 1.")
  private String place = "";

  @Option(names = "--json", description = "Print JSON (docs/explain.md).")
  private boolean json;

  @Option(
      names = "--learnt",
      description = {
        "Without a place: print what the texts that you have corrected teach about the "
            + "names in the others (docs/learning.md)."
      })
  private boolean learnt;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    if (learnt) {
      if (!place.isEmpty() || json) {
        throw wrong("--learnt goes with no place and no --json.");
      }
      console.out().print(LearntText.of(Projects.here(console, spec).persons().learnt()));
      return ExitStatus.OK;
    }
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      throw wrong(place + ": write a file, a line and perhaps a column, as in letter.txt:12:5.");
    }
    Path file = console.resolve(Path.of(matcher.group(1)));
    int line = Integer.parseInt(matcher.group(2));
    int column = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    try {
      Explanation explanation = new ExplainRun(console.environment()).explain(file, line, column);
      console.out().print(json ? ExplanationJson.of(explanation) : ExplanationText.of(explanation));
      return ExitStatus.OK;
    } catch (IllegalArgumentException noSuchPlace) {
      throw wrong(noSuchPlace.getMessage());
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
