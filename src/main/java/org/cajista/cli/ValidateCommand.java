package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.input.PageTextReader;
import org.cajista.report.Severities;
import org.cajista.report.Severity;
import org.cajista.validate.Validator;
import org.cajista.validate.print.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cajista validate}: TEI against the schema and its rules. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = {
      "Check TEI files with the schema that they name (or with the schema of Cajista), and check",
      "references, dates, notes, pages, languages and characters (docs/checks.md).",
      "Without arguments: all encoded texts of the current edition, and its personography.",
      "Prints FILE:LINE:COLUMN: SEVERITY: SENTENCE [CODE]. With errors the exit status is 1."
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

  @ParentCommand private Main main;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, jsonl, sarif, junit, github, gitlab or html. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report into a file. The findings are also printed as text.")
  private Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The lowest severity with exit status 1: error, warning or info. Default: error.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Check only files that have changed since a git revision or branch.")
  private String since;

  @Option(
      names = "--staged",
      description = {
        "Check only the files of the next git commit, as they are staged",
        "(not as they are in the folder)."
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

  @Override
  public Integer call() throws IOException, EditionException, Failure {
    checkUsage();
    Terminal terminal = main.terminal();
    Validator validator = schemas.validator(terminal);
    if (inputs.contains(STANDARD)) {
      return run(validator, UnaryOperator.identity())
          .run(new PageTextReader().read("stdin", terminal.in().readAllBytes()));
    }
    if (staged) {
      try (Staged commit = new Staged(terminal.folder())) {
        List<Path> among = new ArrayList<>(folders());
        if (inputs.isEmpty()) {
          among.add(main.edition(spec).persons());
        }
        List<CheckedFile> documents = commit.documents(among, recursive);
        warnOfUnknown(documents.isEmpty());
        return run(validator, commit::original).run(documents);
      }
    }
    List<Path> files = files();
    if (since != null) {
      files = changed(files);
      warnOfUnknown(files.isEmpty());
    }
    return run(validator, UnaryOperator.identity())
        .run(files.stream().map(CheckedFile::of).toList());
  }

  /** The files that are meant; where an edition is, its personography with its texts. */
  private List<Path> files() throws IOException, EditionException, Failure {
    Terminal terminal = main.terminal();
    if (!inputs.isEmpty()) {
      return TeiInputs.of(terminal, inputs, recursive);
    }
    Edition edition = main.edition(spec);
    return TeiInputs.withPersons(edition, TeiInputs.of(terminal, edition));
  }

  /** A folder that git passes over would never have anything to check, and nobody would know. */
  private void warnOfUnknown(boolean nothing) throws IOException, EditionException, Failure {
    if (!nothing) {
      return;
    }
    Terminal terminal = main.terminal();
    Git git = Git.at(terminal.folder());
    for (Path folder : folders()) {
      if (!git.keeps(Staged.real(folder))) {
        terminal
            .err()
            .println(
                terminal.shown(folder)
                    + ": warning: git has no files in this folder, so nothing can ever be"
                    + " checked here. Is the folder in .gitignore?");
      }
    }
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

  private ValidateRun run(Validator validator, UnaryOperator<Path> original)
      throws IOException, EditionException, Failure {
    Terminal terminal = main.terminal();
    Optional<BaselineFile> accepted =
        baseline == null
            ? Optional.empty()
            : Optional.of(BaselineFile.of(terminal.resolve(baseline), writeBaseline));
    ValidateSettings settings =
        new ValidateSettings(
            format,
            Optional.ofNullable(output).map(terminal::resolve),
            failOn,
            severities(),
            accepted);
    return new ValidateRun(main, Optional.empty(), List.of(), settings, validator, original);
  }

  /** As the edition wants it in which the user stands, or which he names. */
  private Severities severities() throws IOException, EditionException, Failure {
    Path start = main.terminal().folder();
    if (inputs.size() == 1) {
      Path input = main.terminal().resolve(inputs.get(0));
      start = Files.exists(input.resolve(Edition.FILE)) ? input : start;
    }
    return Edition.find(start).map(Edition::severities).orElse(Severities.AS_FOUND);
  }

  /** The files and folders that are meant, editions as the folders of their texts. */
  private List<Path> folders() throws IOException, EditionException {
    if (inputs.isEmpty()) {
      return List.of(main.edition(spec).tei());
    }
    List<Path> folders = new ArrayList<>();
    for (Path given : inputs) {
      Path input = main.terminal().resolve(given);
      boolean edition = Files.exists(input.resolve(Edition.FILE));
      folders.add(edition ? Edition.find(input).orElseThrow().tei() : input);
    }
    return folders;
  }

  /** Those of {@code files} that have changed; all, if what they all depend on has. */
  private List<Path> changed(List<Path> files) throws IOException, EditionException, Failure {
    Terminal terminal = main.terminal();
    Set<Path> changed = Git.at(terminal.folder()).changedSince(since);
    Optional<Edition> edition = Edition.find(terminal.folder());
    if (edition.isPresent()) {
      for (Path common : List.of(edition.get().file(), edition.get().persons())) {
        if (Files.exists(common) && changed.contains(common.toRealPath())) {
          terminal
              .err()
              .println(terminal.shown(common) + " has changed, so all texts are checked.");
          return files;
        }
      }
    }
    List<Path> those = new ArrayList<>();
    for (Path file : files) {
      if (changed.contains(file.toRealPath())) {
        those.add(file);
      }
    }
    return those;
  }
}
