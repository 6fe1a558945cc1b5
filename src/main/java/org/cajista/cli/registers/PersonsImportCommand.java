package org.cajista.cli.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.DiagnosticLine;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.Words;
import org.cajista.project.ImportOptions;
import org.cajista.project.ProjectPersons;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsImported;
import org.cajista.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista persons import}: somebody's list into the personography. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Add the persons of a list to the edition's personography.",
      "The list is a table (CSV with a row of column names) or a TEI file with <person> elements.",
      "Persons are recognised by id, by a number in a register, or by name and one year of life.",
      "Doubtful cases are reported and left out. Nothing that you wrote is changed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista persons import lab.csv",
      "  cajista persons import register.xml --dry-run",
      "  cajista persons import people.csv --columns \"Titel=name,Kurzinfo=description\""
    })
final class PersonsImportCommand implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A .csv, .tsv or .txt table, or a TEI file (.xml).")
  private Path file;

  @Option(
      names = "--columns",
      paramLabel = "NAME=FIELD",
      split = ",",
      description = {
        "What a column means, if its name does not say it: id, name, surname, forename, "
            + "variants, birth, death, description, viaf, wikidata, gnd, isni, orcid, bnf, "
            + "lccn, idno."
      })
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--by-name",
      description = "A full name is enough to recognise a person if only one person has it.")
  private boolean byName;

  @Option(names = "--dry-run", description = "Only print what would be done; change nothing.")
  private boolean dryRun;

  PersonsImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectPersons persons = Projects.here(console, spec).persons();
    PersonsImported done =
        persons.add(console.resolve(file), new ImportOptions(columns, byName, dryRun));
    boolean wrong = false;
    for (Diagnostic found : done.diagnostics()) {
      boolean error = found.severity() == Severity.ERROR;
      wrong |= error;
      if (error || !console.quiet()) {
        console.out().println(DiagnosticLine.of(found, console));
      }
    }
    if (!console.quiet()) {
      Words words = console.words();
      String added = words.count(done.added(), "person.new");
      console.out().println(words.imported(console.shown(persons.file()), added, done, dryRun));
    }
    return wrong ? ExitStatus.DOCUMENTS : ExitStatus.OK;
  }
}
