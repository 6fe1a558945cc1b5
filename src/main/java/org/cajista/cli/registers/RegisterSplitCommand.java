package org.cajista.cli.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.ProjectRegister;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista persons split}, also of places and bodies: some mentions are another's. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Give some of the mentions of an entry to a new entry: those in certain texts, "
          + "those in certain words, or both. These texts then count as corrected by you. "
          + "All files are changed, or none."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista persons split roca-pau roca-pau-hijo --name \"Pau Roca hijo\"",
      "  cajista persons split paz-eva paz-emma --in tei/carta-3.xml"
    })
final class RegisterSplitCommand implements Callable<Integer> {

  private final Console console;
  private final RegisterKind kind;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "The xml:id of the entry.")
  private String id;

  @Parameters(index = "1", paramLabel = "NEW", description = "The xml:id of the new entry.")
  private String part;

  @Option(names = "--name", paramLabel = "WORDS", description = "Only mentions in these words.")
  private String name;

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description = "Only mentions in this TEI file; can be given several times.")
  private List<Path> texts = new ArrayList<>();

  RegisterSplitCommand(Console console, RegisterKind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    if (name == null && texts.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "say which mentions are of the new entry: --name, --in, or both.");
    }
    ProjectRegister register = Projects.here(console, spec).register(kind);
    List<Path> files = texts.stream().map(console::resolve).toList();
    RegisterLines.print(
        console,
        register,
        console.words().say("register.part", id, part),
        register.split(id, part, Optional.ofNullable(name), files));
    return ExitStatus.OK;
  }
}
