package org.cajista.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.registers.Personography;
import org.cajista.model.DateValue;
import org.cajista.model.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cajista persons list}: who is in the personography. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = {
      "Print one line for each person: id, name, years of birth and death, numbers in registers.",
      "+ marks entries that the program wrote and you did not change. The others are yours."
    })
final class PersonsListCommand implements Callable<Integer> {

  @ParentCommand private PersonsCommand persons;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, EditionException {
    Terminal terminal = persons.main().terminal();
    PrintStream out = terminal.out();
    Edition edition = persons.main().edition(spec);
    Personography all = Personography.read(edition.persons());
    List<Person> everyone = all.persons();
    Set<Person> made = Set.copyOf(all.made());
    int width = everyone.stream().mapToInt(person -> person.id().length()).max().orElse(0);
    for (Person person : everyone) {
      out.println(
          "%s %s  %s%s"
              .formatted(
                  made.contains(person) ? "+" : " ",
                  person.id() + " ".repeat(width - person.id().length()),
                  person.names().get(0) + life(person),
                  person.idnos().stream()
                      .map(idno -> "; " + (idno.type() + " " + idno.value()).strip())
                      .collect(Collectors.joining())));
    }
    if (!persons.main().options().quiet()) {
      out.printf(
          "%s: %s, %s of them yours%n",
          terminal.shown(edition.persons()),
          CountedThings.count(everyone.size(), "person"),
          CountedThings.number(everyone.size() - made.size()));
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
