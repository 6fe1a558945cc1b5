package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.Encoder.Encoded;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.SchemaFiles;
import org.cajista.report.EncodingFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cajista encode}: page text to TEI. */
@Command(
    name = "encode",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = {
      "Encode page text as TEI P5.",
      "Without arguments: the texts of the current edition that have changed.",
      "A TEI file that you have corrected is never replaced. The new encoding is put beside it.",
      "New persons are added to the persons.xml of the edition. What you changed there stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista encode                          the texts of the edition that have changed",
      "  cajista encode letter.txt -o tei/       one text; the TEI goes into the folder tei",
      "  cajista encode corpus/ -o tei/          all .txt files of a folder",
      "  cajista encode --report report.json     also write what was done and what is doubtful",
      "  pdftotext book.pdf - | cajista encode - > book.xml"
    })
final class EncodeCommand implements Callable<Integer> {

  private static final Path STANDARD = Path.of("-");

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "Page texts, folders of .txt files, or - for the standard input.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder for the TEI. Default: the TEI folder of the edition, or output/tei.")
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
      names = "--report",
      paramLabel = "FILE.json",
      description = {
        "Write a report of all texts as JSON (docs/report.md): where each character is, the edits",
        "of each rule, notes, doubts. With - it is printed. Unchanged texts are encoded too."
      })
  private String report = "";

  @Override
  public Integer call() throws IOException, EditionException, Failure {
    ReportFile reportFile = reportFile();
    if (inputs.contains(STANDARD)) {
      return encodeStandardInput(reportFile);
    }
    if (!inputs.isEmpty()) {
      List<EncodeTask> tasks = EncodePlan.of(main.terminal(), inputs, Optional.ofNullable(output));
      return new EncodeRun(main, force, Optional.empty(), reportFile).run(tasks);
    }
    Edition edition = main.edition(spec);
    List<EncodeTask> tasks = EncodePlan.of(main.terminal(), edition, Optional.ofNullable(output));
    // a report tells of all texts
    boolean changedOnly = !all && !force && output == null && !reportFile.wanted();
    return new EncodeRun(
            main,
            force,
            changedOnly
                ? Optional.of(BuildRecord.of(edition, Program.fingerprint()))
                : Optional.empty(),
            reportFile)
        .run(tasks);
  }

  private ReportFile reportFile() {
    ReportFile file = new ReportFile(main.terminal(), report);
    if (!file.wellNamed()) {
      throw new ParameterException(
          spec.commandLine(), "--report " + report + ": write the name of a .json file, or -.");
    }
    return file;
  }

  private int encodeStandardInput(ReportFile reportFile)
      throws IOException, EditionException, Failure {
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
    Terminal terminal = main.terminal();
    Path name = Path.of("stdin");
    Edition edition =
        Edition.find(terminal.folder()).orElseGet(() -> Edition.ofFolder(terminal.folder()));
    EncodeTask task = new EncodeTask(name, "stdin", name, edition);
    Encoded encoded = EncodeRun.encode(task, terminal.in().readAllBytes(), SchemaFiles.FOLDER);
    terminal.out().print(encoded.tei());
    EncodeResult.Done done =
        new EncodeResult.Done(
            task, Optional.empty(), EncodingFindings.of(encoded.document(), encoded.report()));
    new EncodePrinter(main, reportFile, terminal.err()).print(done);
    reportFile.write(List.of(done));
    return done.good() ? ExitStatus.OK : ExitStatus.DOCUMENTS;
  }
}
