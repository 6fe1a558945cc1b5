package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.annotate.names.identity.Roster;
import org.cajista.lang.Language;
import org.cajista.model.Certainty;
import org.cajista.model.DateValue;
import org.cajista.model.Person;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is who over several texts: the cases of {@code rosters.cases}. */
class RosterCasesTest {

  @TestFactory
  Stream<DynamicTest> rosters() {
    return Cases.read("rosters.cases").stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Cases.Case one) {
    List<Person> editors = new ArrayList<>();
    List<Person> made = new ArrayList<>();
    Set<String> deleted = new HashSet<>();
    List<List<Person>> texts = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<String> persons = new ArrayList<>();
    boolean whole = true;
    for (String line : one.lines()) {
      String rest = line.replaceFirst("^(?:[^:>]*:|->)\\s*", "").strip();
      if (line.startsWith("editors:")) {
        editors.add(person(rest));
      } else if (line.startsWith("made:")) {
        made.add(person(rest));
      } else if (line.startsWith("deleted:")) {
        deleted.add(rest);
      } else if (line.equals("part")) {
        whole = false;
      } else if (line.startsWith("->")) {
        (rest.contains("=") ? ids : persons).add(rest);
      } else {
        int text = Integer.parseInt(line.substring(0, line.indexOf(':')));
        while (texts.size() < text) {
          texts.add(new ArrayList<>());
        }
        texts.get(text - 1).add(person(rest));
      }
    }
    Roster.Settled settled =
        new Roster(Language.of(one.language()), editors, made, deleted).settle(texts, whole);
    List<String> given = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = (i + 1) + " ";
      settled
          .ids()
          .get(i)
          .forEach((id, edition) -> given.add((text + id + " = " + edition).strip()));
    }
    assertThat(given).containsAll(ids);
    assertThat(settled.persons().stream().map(RosterCasesTest::shown)).isEqualTo(persons);
  }

  private static Person person(String line) {
    String[] parts = line.split("\\s*;\\s*", -1);
    return new Person(
        parts[0],
        Arrays.asList(parts[1].split(",\\s*")),
        year(parts, 2),
        year(parts, 3),
        Certainty.HIGH,
        "");
  }

  private static Optional<DateValue> year(String[] parts, int i) {
    return i < parts.length ? Optional.of(DateValue.when(parts[i])) : Optional.empty();
  }

  private static String shown(Person person) {
    String life =
        Stream.of(person.birth(), person.death())
            .flatMap(Optional::stream)
            .map(date -> "; " + date.when())
            .reduce("", String::concat);
    return person.id() + "; " + String.join(", ", person.names()) + life;
  }
}
