package org.cajista.cli.registers;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.Words;
import org.cajista.model.register.Person;
import org.cajista.model.value.DateValue;
import org.cajista.project.ProjectPersons;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cajista persons list}: who is in the personography. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Print one line for each person: id, name, years of birth and death, numbers in registers.",
      "+ marks entries that the program wrote and you did not change. The others are yours."
    })
final class PersonsListCommand implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  PersonsListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    PrintStream out = console.out();
    ProjectPersons persons = Projects.here(console, spec).persons();
    List<ProjectPersons.Listed> everyone = persons.list();
    int width = everyone.stream().mapToInt(one -> one.person().id().length()).max().orElse(0);
    for (ProjectPersons.Listed one : everyone) {
      Person person = one.person();
      out.println(
          "%s %s  %s%s"
              .formatted(
                  one.made() ? "+" : " ",
                  person.id() + " ".repeat(width - person.id().length()),
                  person.names().get(0) + life(person),
                  person.idnos().stream()
                      .map(idno -> "; " + (idno.type() + " " + idno.value()).strip())
                      .collect(Collectors.joining())));
    }
    if (!console.quiet()) {
      long yours = everyone.stream().filter(one -> !one.made()).count();
      Words words = console.words();
      String all = words.count(everyone.size(), "person");
      out.println(words.say("persons.sum", console.shown(persons.file()), all, yours));
    }
    return ExitStatus.OK;
  }

  private static String life(Person person) {
    String birth = person.birth().map(PersonsListCommand::shown).orElse("");
    String death = person.death().map(PersonsListCommand::shown).orElse("");
    return birth.isEmpty() && death.isEmpty() ? "" : " (" + birth + "–" + death + ")";
  }

  private static String shown(DateValue date) {
    String first = date.from().isEmpty() ? date.notBefore() : date.from();
    return date.when().isEmpty() ? first : date.when();
  }
}
