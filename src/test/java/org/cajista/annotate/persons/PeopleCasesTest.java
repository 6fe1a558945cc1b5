package org.cajista.annotate.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.model.Certainty;
import org.cajista.model.DateValue;
import org.cajista.model.Document;
import org.cajista.model.Person;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The persons of {@code people.cases}, and those of the edition's own personography. */
class PeopleCasesTest {

  @TestFactory
  Stream<DynamicTest> people() {
    return Cases.read("people.cases").stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Cases.Case one) {
    List<String> text = one.lines().stream().filter(line -> !line.startsWith("->")).toList();
    List<String> expected =
        one.lines().stream()
            .filter(line -> line.startsWith("->"))
            .map(line -> line.substring(2).strip())
            .toList();
    Document named = Cases.named(Cases.document(one.language(), text), List.of());
    assertThat(named.persons().stream().map(PeopleCasesTest::shown)).isEqualTo(expected);
  }

  private static String shown(Person person) {
    String shown =
        String.join(
            "; ",
            person.id(),
            person.names().get(0),
            person.birth().map(DateValue::when).orElse(""),
            person.death().map(DateValue::when).orElse(""),
            person.note());
    return (shown + (person.certainty() == Certainty.LOW ? "; low" : "")).strip();
  }

  @Test
  void personsOfTheEditionKeepTheirIds() {
    Person lince =
        new Person(
            "el-lince",
            List.of("Emilio Robles", "Lince"),
            Optional.of(DateValue.when("1871")),
            Optional.empty(),
            Certainty.HIGH,
            "printer");
    Document named =
        Cases.named(
            Cases.document("es", List.of("Robles habló con E. Robles y con Lidia Sorel.")),
            List.of(lince));
    assertThat(named.persons()).extracting(Person::id).containsExactly("el-lince", "sorel-lidia");
    assertThat(named.persons().get(0).note()).isEqualTo("printer");
    assertThat(named.persons().get(0).names()).contains("Emilio Robles", "E. Robles");
  }

  @Test
  void aNicknameThatOnlyTheEditionKnowsIsAName() {
    Person lince =
        new Person(
            "el-lince",
            List.of("Emilio Robles", "Lince"),
            Optional.empty(),
            Optional.empty(),
            Certainty.HIGH,
            "");
    Document named =
        Cases.named(Cases.document("es", List.of("Aquella tarde Lince calló.")), List.of(lince));
    assertThat(named.persons()).extracting(Person::id).containsExactly("el-lince");
  }

  @Test
  void anEmptyDocumentNamesNobody() {
    assertThat(Cases.named(Cases.document("es", List.of("")), List.of()).persons()).isEmpty();
  }

  @Test
  void aLongRowOfCapitalsTakesNoLongTime() {
    String row = "Robles Sorel ".repeat(50_000);
    String brackets = "(".repeat(100_000) + "Emilio Robles";
    String commas = "R, ".repeat(50_000) + "París, Alba, 1911";
    Document named = Cases.named(Cases.document("es", List.of(row, brackets, commas)), List.of());
    assertThat(named.body()).hasSize(3);
  }
}
