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
      "Without arguments: the texts of the edition in which you stand, those that have changed.",
      "A TEI file that you have corrected is never replaced: the new encoding goes beside it.",
      "Persons who are new in an edition are added to its persons.xml; what you changed there stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista encode                          the edition's texts that have changed",
      "  cajista encode letter.txt -o tei/       one text, into the folder tei",
      "  cajista encode corpus/ -o tei/          all .txt files of a folder",
      "  cajista encode --report report.json     what was done to each text, and what is in doubt",
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
      description = "Where the TEI goes; by default the edition's folder for it, or output/tei.")
  private Path output;

  @Option(names = "--all", description = "Without arguments: encode what has not changed, too.")
  private boolean all;

  @Option(
      names = "--force",
      description = "Replace TEI files that you have corrected; a copy is kept (FILE.xml.bak).")
  private boolean force;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = {
        "Write a report of all texts as JSON (docs/report.md): characters by account, edits by rule,",
        "notes, doubts. - prints it on the standard output. Encodes what has not changed, too."
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
          spec.commandLine(), "--report " + report + ": name a file that ends with .json, or -.");
    }
    return file;
  }

  private int encodeStandardInput(ReportFile reportFile)
      throws IOException, EditionException, Failure {
    if (inputs.size() > 1 || output != null) {
      throw new ParameterException(
          spec.commandLine(), "- goes alone: the TEI is printed on the standard output.");
    }
    if (reportFile.standard()) {
      throw new ParameterException(
          spec.commandLine(),
          "--report - does not go with -: the TEI is printed on the standard output; name a file.");
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
