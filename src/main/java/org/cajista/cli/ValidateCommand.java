package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.options.ReportOptions;
import org.cajista.cli.options.SchemaOptions;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.ValidatePrinter;
import org.cajista.project.Project;
import org.cajista.project.ValidateOptions;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista validate}: TEI against the schema and its rules. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Check TEI files with the schema that they name (or with the schema of Cajista), "
          + "and check references, dates, notes, pages, languages and characters "
          + "(docs/checks.md).",
      "Without arguments: all encoded texts of the current edition, and its " + "personography.",
      "Prints FILE:LINE:COLUMN: SEVERITY: SENTENCE [CODE]. With errors the exit status " + "is 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista validate                     the texts and the personography of the edition",
      "  cajista validate tei/                all TEI files of a folder",
      "  cajista validate -q tei/letter.xml   only the errors of one file",
      "  cajista validate --schema tei-all --schema rules.sch tei/",
      "  cajista validate --staged            the files of the next git commit",
      "  cajista validate --since origin/main --format sarif --output findings.sarif",
      "  cajista encode - < letter.txt | cajista validate -",
      "docs/ci.md shows how to use it in CI jobs and git hooks."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final Path STANDARD = Path.of("-");

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "TEI files, folders of TEI files, or - for the standard input.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-r", "--recursive"},
      description = "Check also the folders inside the named folders, except hidden ones.")
  private boolean recursive;

  @Mixin private final SchemaOptions schemas = new SchemaOptions();

  @Mixin private final ReportOptions report = new ReportOptions();

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Check only files that have changed since a git revision or branch.")
  private String since;

  @Option(
      names = "--staged",
      description = {
        "Check only the files of the next git commit, as they are staged (not as they "
            + "are in the folder)."
      })
  private boolean staged;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Do not report the findings that this file accepts.")
  private Path baseline;

  @Option(
      names = "--write-baseline",
      description = "Accept all present findings: write them into the file that --baseline names.")
  private boolean writeBaseline;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    checkUsage();
    try (ValidatePrinter printer = new ValidatePrinter(console, report.settings(console))) {
      if (inputs.contains(STANDARD)) {
        byte[] bytes = console.terminal().in().readAllBytes();
        return ExitStatus.of(
            Project.of(inputs, console.environment()).validate("stdin", bytes, options(), printer));
      }
      return ExitStatus.of(Projects.of(console, inputs, spec).validate(options(), printer));
    }
  }

  private ValidateOptions options() {
    ValidateOptions.Scope scope =
        staged
            ? new ValidateOptions.Staged()
            : since == null ? new ValidateOptions.All() : new ValidateOptions.Since(since);
    return new ValidateOptions(
        schemas.schemas(),
        schemas.rules(),
        schemas.catalogs(console),
        recursive,
        scope,
        report.failOn(),
        Optional.ofNullable(baseline).map(console::resolve),
        writeBaseline);
  }

  private void checkUsage() {
    if (inputs.contains(STANDARD) && (inputs.size() > 1 || staged || since != null)) {
      throw wrong("with - use no other file, no --since and no --staged: - is the standard input.");
    }
    if (recursive && inputs.isEmpty()) {
      throw wrong(
          "--recursive needs a folder. For an edition, edition.toml says where the texts are.");
    }
    if (staged && since != null) {
      throw wrong("--since and --staged cannot be used together. Choose one.");
    }
    if (writeBaseline && baseline == null) {
      throw wrong("--write-baseline needs --baseline FILE, the file to write.");
    }
    if (writeBaseline && inputs.contains(STANDARD)) {
      throw wrong(
          "--write-baseline cannot be used with -, because the standard input is not a file.");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
