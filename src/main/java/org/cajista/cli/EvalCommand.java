package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.Version;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.EvalTable;
import org.cajista.cli.print.ExitStatus;
import org.cajista.eval.Difference;
import org.cajista.eval.EvalJson;
import org.cajista.eval.Evaluation;
import org.cajista.eval.Evaluator;
import org.cajista.eval.Measure;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista eval}: how good an encoding is, measured on pages that were marked by hand. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Compare encodings with a few pages that you have marked by hand (docs/eval.md).",
      "Without arguments: the gold pages of the current edition.",
      "Prints precision, recall and F1 of each measure: for all pages, and for each sample."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista eval                                 the gold pages of the edition and its texts",
      "  cajista eval gold/ tei/                      all samples of a folder",
      "  cajista eval gold/ tei/ --show persons       also print the names that were missed",
      "  cajista eval --fail-under persons=0.9,dates=0.95   for CI: exit status 1 if F1 is lower"
    })
final class EvalCommand implements Callable<Integer> {

  /** How the figures are printed. */
  enum Format {
    TABLE,
    JSON
  }

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD TEI",
      arity = "0..2",
      description = "The pages marked by hand, then the encodings: files or folders.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "How the figures are printed. Default: table.")
  private Format format = Format.TABLE;

  @Option(
      names = "--show",
      paramLabel = "MEASURE",
      split = ",",
      description =
          "Also print what is missed and what is surplus, with its place. For all measures: all.")
  private List<String> show = List.of();

  @Option(
      names = "--fail-under",
      paramLabel = "MEASURE=F1",
      split = ",",
      description = "Exit status 1 if the F1 of a measure is lower.")
  private Map<String, Double> least = new LinkedHashMap<>();

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    show.stream().filter(name -> !name.equals("all")).forEach(this::measure);
    least.keySet().forEach(this::measure);
    Evaluation evaluation = evaluate();
    warnOfMissing(evaluation);
    List<Difference> misses = evaluation.misses().stream().filter(this::shown).toList();
    console
        .out()
        .print(
            format == Format.JSON
                ? new EvalJson(Version.NUMBER, console::shown).of(evaluation, misses)
                : new EvalTable(console).of(evaluation, misses));
    return status(evaluation);
  }

  private boolean shown(Difference miss) {
    return show.contains("all") || show.contains(miss.measure().label());
  }

  private Evaluation evaluate() throws IOException, CajistaException {
    if (inputs.size() == 1) {
      throw new ParameterException(
          spec.commandLine(),
          "two arguments are needed: the pages marked by hand, and the encodings.");
    }
    if (!inputs.isEmpty()) {
      return evaluate(console.resolve(inputs.get(0)), console.resolve(inputs.get(1)));
    }
    Project project = Projects.here(console, spec);
    return evaluate(project.gold(), project.tei());
  }

  private Evaluation evaluate(Path gold, Path tei) throws IOException, CajistaException {
    for (Path path : List.of(gold, tei)) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    Evaluation evaluation = Evaluator.evaluate(gold, tei);
    if (evaluation.samples().isEmpty()) {
      throw new CajistaException(
          console.shown(gold) + ": this folder has no pages marked by hand (.xml).");
    }
    return evaluation;
  }

  private void warnOfMissing(Evaluation evaluation) {
    for (Evaluation.Scored scored : evaluation.samples()) {
      if (!scored.encoded()) {
        console
            .err()
            .printf(
                "%s: warning: its encoding %s does not exist, so everything in it counts as missed."
                    + " Encode it, or name it with source=\"…\" on the outermost element.%n",
                console.shown(scored.sample().gold()), console.shown(scored.sample().tei()));
      }
    }
  }

  private int status(Evaluation evaluation) {
    int status = ExitStatus.OK;
    for (Map.Entry<String, Double> bar : least.entrySet()) {
      double value = evaluation.all().value(measure(bar.getKey()));
      if (value < bar.getValue()) {
        console
            .err()
            .printf(
                Locale.ROOT,
                "cajista: %s: F1 is %s, which is lower than %s.%n",
                bar.getKey(),
                EvalTable.digits(value, EvalTable.SHARE),
                bar.getValue());
        status = ExitStatus.DOCUMENTS;
      }
    }
    return status;
  }

  private Measure measure(String name) {
    Optional<Measure> measure = Measure.of(name);
    return measure.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(),
                "the measure «%s» does not exist. Use one of these: %s."
                    .formatted(name, String.join(", ", Measure.labels()))));
  }
}
