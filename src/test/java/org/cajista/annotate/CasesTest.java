package org.cajista.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cajista.model.Document;
import org.cajista.model.Tag;
import org.cajista.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files under {@code cases/annotate}: what must be found, and what must not. */
class CasesTest {

  static Stream<Case> dates() {
    return Stream.of("dates.cases", "dates-fr.cases", "dates-en.cases", "dates-de.cases")
        .flatMap(file -> Case.read(file).stream());
  }

  static Stream<Case> marks() {
    return Stream.of("marks.cases", "struck.cases").flatMap(file -> Case.read(file).stream());
  }

  @ParameterizedTest
  @MethodSource("dates")
  void marksDates(Case one) {
    Document document = Sample.annotated(one, new Report[1]);
    assertThat(Shown.marks(document, Tag.Dated.class::isInstance)).isEqualTo(one.expected());
  }

  @ParameterizedTest
  @MethodSource("marks")
  void marksWhatEditorsPutInBrackets(Case one) {
    Document document = Sample.annotated(one, new Report[1]);
    assertThat(Shown.marks(document, Shown::isEditorial)).isEqualTo(one.expected());
    if (!one.reading().isEmpty()) {
      List<String> reading = Shown.reading(document);
      assertThat(reading).isEqualTo(one.reading());
    }
  }
}
