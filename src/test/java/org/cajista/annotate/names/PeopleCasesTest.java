package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.Growth;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.model.Document;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.report.Diagnostic;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The persons of {@code people.cases}, and those of the edition's own personography. Expected is a
 * line {@code id; name by which the person goes; birth; death; note} for every person that the
 * document names, in the order of the ids; empty parts stay empty.
 */
class PeopleCasesTest {

  @TestFactory
  Stream<DynamicTest> people() {
    return CaseFile.tests("annotate/people.cases", Set.of("persons"), PeopleCasesTest::check);
  }

  private static void check(TextCase one) {
    Document document = NameSample.document(one.language(), one.passages());
    assertThat(NameSample.named(document, List.of()).persons().stream().map(PeopleCasesTest::shown))
        .isEqualTo(one.lines("persons"));
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
        NameSample.named(
            NameSample.document("es", "Robles habló con E. Robles y con Lidia Sorel."),
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
        NameSample.named(NameSample.document("es", "Aquella tarde Lince calló."), List.of(lince));
    assertThat(named.persons()).extracting(Person::id).containsExactly("el-lince");
  }

  @Test
  void nobodyDiesBeforeBeingBorn() {
    Document document =
        NameSample.document(
            "es", "Un prólogo.", "Emilio Robles (1878-1029), cajista, y Lidia Sorel.");
    Report report = new Report(document.source());
    Person robles = NameSample.named(document, List.of(), report).persons().get(0);
    assertThat(robles.birth()).hasValue(DateValue.when("1878"));
    assertThat(robles.death()).isEmpty();
    assertThat(report.diagnostics()).hasSize(1);
    Diagnostic warning = report.diagnostics().get(0);
    assertThat(warning.code()).isEqualTo("person.life");
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.message()).contains("Emilio Robles", "1878", "1029");
  }

  @Test
  void theEditionsOwnDatesAreCheckedToo() {
    Person known =
        new Person(
            "robles-emilio",
            List.of("Emilio Robles"),
            Optional.of(DateValue.when("1911-05")),
            Optional.of(DateValue.between("1901", "1910-12-31")),
            Certainty.HIGH,
            "");
    Document document = NameSample.document("es", "Emilio Robles y Lidia Sorel.");
    Report report = new Report(document.source());
    assertThat(NameSample.named(document, List.of(known), report).persons().get(0).death())
        .isEmpty();
    assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("person.life");
  }

  @Test
  void aDeathInTheYearOfBirthIsPossible() {
    Document document = NameSample.document("es", "Emilio Robles (1878-1878), y Lidia Sorel.");
    assertThat(NameSample.named(document, List.of()).persons().get(0).death())
        .hasValue(DateValue.when("1878"));
  }

  @Test
  void anEmptyDocumentNamesNobody() {
    assertThat(NameSample.named(NameSample.document("es", ""), List.of()).persons()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'Robles Sorel ', ''", "'(', 'Emilio Robles'", "'R, ', 'París, Alba, 1911'"})
  void aLongRowCostsNoMoreThanItIsLong(String piece, String end) throws Exception {
    Growth.isLinear(
        piece,
        40_000,
        times -> NameSample.document("es", piece.repeat(times) + end),
        row -> assertThat(NameSample.named(row, List.of()).body()).hasSize(1));
  }
}
