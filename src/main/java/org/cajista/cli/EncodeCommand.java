package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.options.ShareOptions;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.EncodePrinter;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.ReportFile;
import org.cajista.project.EncodeOptions;
import org.cajista.project.EncodedText;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista encode}: page text to TEI. */
@Command(
    name = "encode",
    mixinStandardHelpOptions = true,
    description = {
      "Encode page text as TEI P5.",
      "Without arguments: the texts of the current edition that have changed.",
      "A TEI file that you have corrected is never replaced: what is new is merged with it.",
      "New persons are added to the persons.xml of the edition. What you changed there stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista encode                          the texts of the edition that have changed",
      "  cajista encode letter.txt -o tei/       one text; the TEI goes into the folder tei",
      "  cajista encode corpus/ -o tei/          all .txt files of a folder",
      "  cajista encode --shard 1/4 --names shares/   the first of three steps on several computers",
      "  cajista encode --report report.json     also write what was done and what is doubtful",
      "  pdftotext book.pdf - | cajista encode - > book.xml"
    })
final class EncodeCommand implements Callable<Integer> {

  private static final Path STANDARD = Path.of("-");

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "Page texts, folders of .txt files, or - for the standard input.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for the TEI. Default: the TEI folder of the edition, or tei.")
  private Path output;

  @Option(
      names = "--all",
      description = "Without arguments: encode also the texts that have not changed.")
  private boolean all;

  @Option(
      names = "--force",
      description = "Replace TEI files that you have corrected. A copy is kept (FILE.xml.bak).")
  private boolean force;

  @Option(
      names = "--no-learning",
      description = "Take no account of what the texts that you have corrected teach.")
  private boolean unlearnt;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = {
        "Write a report of all texts as JSON (docs/report.md): where each character is, "
            + "the edits of each rule, notes, doubts. With - it is printed. Unchanged texts "
            + "are encoded too."
      })
  private String report = "";

  @ArgGroup(exclusive = false)
  private ShareOptions share;

  EncodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ReportFile reportFile = reportFile();
    if (share != null) {
      return encodeShare(reportFile);
    }
    if (inputs.contains(STANDARD)) {
      return encodeStandardInput(reportFile);
    }
    Project project = Projects.of(console, inputs, spec);
    Optional<Path> folder = Optional.ofNullable(output).map(console::resolve);
    // a report tells of all texts
    boolean changedOnly = !all && !force && output == null && !reportFile.wanted();
    try (EncodePrinter printer = new EncodePrinter(console, reportFile)) {
      return ExitStatus.of(
          project.encode(new EncodeOptions(folder, force, changedOnly, !unlearnt), printer));
    }
  }

  private int encodeShare(ReportFile reportFile) throws IOException, CajistaException {
    if (!inputs.isEmpty() || output != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--shard is a share of the texts of the current edition: use no file and no -o with it.");
    }
    EncodeOptions options = new EncodeOptions(Optional.empty(), force, false, !unlearnt);
    try (EncodePrinter printer = new EncodePrinter(console, reportFile)) {
      return ExitStatus.of(share.encode(console, spec, options, printer));
    }
  }

  private ReportFile reportFile() {
    ReportFile file = new ReportFile(console, report);
    if (!file.wellNamed()) {
      throw new ParameterException(
          spec.commandLine(), "--report " + report + ": write the name of a .json file, or -.");
    }
    return file;
  }

  private int encodeStandardInput(ReportFile reportFile) throws IOException, CajistaException {
    if (inputs.size() > 1 || output != null) {
      throw new ParameterException(
          spec.commandLine(),
          "with - use no other file and no -o: the TEI is printed on the standard output.");
    }
    if (reportFile.standard()) {
      throw new ParameterException(
          spec.commandLine(),
          "--report - is not possible with -, because the TEI is printed. Name a file for the"
              + " report.");
    }
    byte[] bytes = console.terminal().in().readAllBytes();
    EncodedText text = Project.around(console.environment()).encode("stdin", bytes);
    console.out().print(text.tei());
    EncodePrinter.print(console, reportFile, text.result());
    return text.result().good() ? ExitStatus.OK : ExitStatus.DOCUMENTS;
  }
}
