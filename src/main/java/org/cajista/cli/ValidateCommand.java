package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.edition.EditionException;
import org.cajista.read.RawReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
      "Check TEI files against the schema and the rules of the encoding.",
      "Without arguments: all encoded texts of the edition in which you stand.",
      "Prints FILE:LINE:COLUMN: SEVERITY: SENTENCE [CODE]; the exit status is 1 if there are errors."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista validate                     the edition's encoded texts",
      "  cajista validate tei/                all TEI files of a folder",
      "  cajista validate -q tei/letter.xml   one file, its errors only",
      "  cajista encode - < letter.txt | cajista validate -"
    })
final class ValidateCommand implements Callable<Integer> {

  private static final Path STANDARD = Path.of("-");

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "TEI files, folders of them, or - for the standard input.")
  private final List<Path> inputs = new ArrayList<>();

  @Override
  public Integer call() throws IOException, EditionException, Failure {
    Terminal terminal = main.terminal();
    ValidateRun run = new ValidateRun(main, Optional.empty());
    if (inputs.contains(STANDARD)) {
      if (inputs.size() > 1) {
        throw new ParameterException(spec.commandLine(), "- goes alone: it is the standard input.");
      }
      return run.run(new RawReader().read("stdin", terminal.in().readAllBytes()));
    }
    return run.run(
        inputs.isEmpty()
            ? TeiInputs.of(terminal, main.edition(spec))
            : TeiInputs.of(terminal, inputs));
  }
}
