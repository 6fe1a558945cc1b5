package org.cajista.cli.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.DiagnosticLine;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.Words;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.ProjectRegister;
import org.cajista.report.CajistaException;
import org.cajista.report.PersonsImported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista places import}, also of bodies: somebody's list into the register. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Add the entries of a list to the register. The list is a table (CSV with a row of column "
          + "names: id, name, variants, latitude, longitude or coordinates, geonames, wikidata, "
          + "gnd, viaf, idno) or a TEI file with <place> or <org> elements.",
      "Entries are recognised by id, by a number, or by a name that only one entry has. Nothing "
          + "that you wrote is changed."
    })
final class RegisterImportCommand implements Callable<Integer> {

  private final Console console;
  private final RegisterKind kind;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A .csv, .tsv or .txt table, or TEI (.xml).")
  private Path file;

  @Option(names = "--dry-run", description = "Only print what would be done; change nothing.")
  private boolean dryRun;

  RegisterImportCommand(Console console, RegisterKind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectRegister register = Projects.here(console, spec).register(kind);
    PersonsImported done = register.add(console.resolve(file), dryRun);
    if (!console.quiet()) {
      done.diagnostics().forEach(found -> console.out().println(DiagnosticLine.of(found, console)));
      Words words = console.words();
      String added = words.say("import.entries", done.added());
      console.out().println(words.imported(console.shown(register.file()), added, done, dryRun));
    }
    return ExitStatus.OK;
  }
}
