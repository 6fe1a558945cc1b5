package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.annotate.names.identity.EditionIdentityResolver;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.lang.Languages;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who is who over several texts: the cases of {@code rosters.cases}. A line {@code N: id; name,
 * other name; birth; death} is a person of the text N; {@code made} and {@code editors} one that
 * the edition's personography has; {@code deleted: id} one whom the editor took away; {@code part}
 * says that these are not all texts. Expected are the ids that persons get in the edition ({@code N
 * id = id}, with nothing behind it where the name is no longer marked) and the whole personography.
 */
class EditionIdentityCasesTest {
  private static final Set<String> BLOCKS = Set.of("ids", "persons");

  @TestFactory
  Stream<DynamicTest> rosters() {
    return CaseFile.tests("annotate/rosters.cases", BLOCKS, EditionIdentityCasesTest::check);
  }

  private static void check(TextCase one) {
    List<Person> editors = new ArrayList<>();
    List<Person> made = new ArrayList<>();
    Set<String> deleted = new HashSet<>();
    List<List<Person>> texts = new ArrayList<>();
    boolean whole = true;
    for (String line : one.lines(TextCase.INPUT)) {
      String rest = line.substring(line.indexOf(':') + 1).strip();
      if (line.startsWith("editors:")) {
        editors.add(person(rest));
      } else if (line.startsWith("made:")) {
        made.add(person(rest));
      } else if (line.startsWith("deleted:")) {
        deleted.add(rest);
      } else if (line.equals("part")) {
        whole = false;
      } else {
        int text = Integer.parseInt(line.substring(0, line.indexOf(':')));
        while (texts.size() < text) {
          texts.add(new ArrayList<>());
        }
        texts.get(text - 1).add(person(rest));
      }
    }
    EditionIdentityResolver.Settled settled =
        new EditionIdentityResolver(
                Languages.shipped().ofText(one.language()), editors, made, deleted)
            .settle(texts, whole);
    List<String> given = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = (i + 1) + " ";
      settled
          .ids()
          .get(i)
          .forEach((id, edition) -> given.add((text + id + " = " + edition).strip()));
    }
    assertThat(given).containsAll(one.linesIfAny("ids"));
    assertThat(settled.persons().stream().map(EditionIdentityCasesTest::shown))
        .isEqualTo(one.lines("persons"));
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
