package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.PublishPrinter;
import org.cajista.files.TemporaryFolder;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.TeiProfile;
import org.cajista.project.PublishOptions;
import org.cajista.project.PublishResult;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista publish}: TEI to the web edition and the PDFs. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Publish TEI files as a web edition, PDF, e-book, for word processors or as plain text.",
      "Without arguments: all encoded texts of the current edition."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista publish                             the edition, in the formats of edition.toml",
      "  cajista publish --format html               only its web edition",
      "  cajista publish tei/ -o site/               all TEI files of a folder",
      "  cajista publish tei/letter.xml -o . --format pdf",
      "  cajista publish --format epub --volume edition    the whole edition as one e-book",
      "  cajista publish --format cmif --check             what correspSearch would refuse",
      "  cajista publish --format tei --profile simple     TEI for other programs",
      "  cajista publish --format csv,jsonld,conll         tables, linked data, words with their names"
    })
final class PublishCommand implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "TEI files, or folders of TEI files.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder for the published edition. Default: the site folder of the edition.")
  private Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = "What to make: ${COMPLETION-CANDIDATES}, or several (html,pdf).")
  private final Set<OutputFormat> formats = new TreeSet<>();

  @Option(
      names = "--volume",
      paramLabel = "VOLUME",
      split = ",",
      description =
          "What a PDF or e-book contains: one text (text) or all texts (edition). Both:"
              + " text,edition.")
  private final Set<Binding> volumes = new TreeSet<>();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = {
        "How much of the TEI the files for other programs (tei) use: ${COMPLETION-CANDIDATES}."
      })
  private TeiProfile profile;

  @Option(
      names = "--check",
      description = {
        "Make it in a folder that is thrown away, and print only what there is to say, "
            + "such as what correspSearch would refuse in the index of letters (cmif). With "
            + "warnings the exit status is 1."
      })
  private boolean check;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    if (check) {
      return check();
    }
    if (!inputs.isEmpty() && output == null) {
      throw new ParameterException(
          spec.commandLine(), "-o DIR is needed: name the folder for the published texts.");
    }
    Optional<Path> folder = Optional.ofNullable(output).map(console::resolve);
    try (PublishPrinter printer = new PublishPrinter(console)) {
      Projects.of(console, inputs, spec)
          .publish(
              new PublishOptions(folder, formats, volumes, Optional.ofNullable(profile)), printer);
    }
    return ExitStatus.OK;
  }

  private int check() throws IOException, CajistaException {
    try (TemporaryFolder scratch = TemporaryFolder.ofSystem();
        PublishPrinter printer = PublishPrinter.ofWarnings(console)) {
      PublishResult result =
          Projects.of(console, inputs, spec)
              .publish(
                  new PublishOptions(
                      Optional.of(scratch.path()), formats, volumes, Optional.ofNullable(profile)),
                  printer);
      return result.warnings().isEmpty() ? ExitStatus.OK : ExitStatus.DOCUMENTS;
    }
  }
}
