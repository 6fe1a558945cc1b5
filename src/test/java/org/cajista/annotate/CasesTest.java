package org.cajista.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.model.Document;
import org.cajista.model.Tag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The dates and the editorial marks of {@code cases/annotate}: what must be found, and what must
 * not. The input are passages; {@code {4* text}} is a note called there, {@code - - -} begins a
 * division. Expected are all marks in reading order; {@code reading} is the text that remains, with
 * {@code {4*}} where a note stands; {@code written} is the date of the letter that the case is.
 */
class CasesTest {
  private static final Set<String> BLOCKS = Set.of("written", "expected", "reading");

  @TestFactory
  Stream<DynamicTest> dates() {
    return tests(
        CasesTest::marksDates,
        "dates",
        "dates-fr",
        "dates-en",
        "dates-de",
        "dates-it",
        "dates-hands",
        "dates-forms",
        "dates-days",
        "dates-spans",
        "dates-years");
  }

  @TestFactory
  Stream<DynamicTest> marks() {
    return tests(CasesTest::marksWhatEditorsPutInBrackets, "marks", "struck");
  }

  @TestFactory
  Stream<DynamicTest> foreignWords() {
    return tests(CasesTest::marksForeignWords, "marks-foreign");
  }

  private static Stream<DynamicTest> tests(CaseFile.Check check, String... files) {
    return Stream.of(files)
        .flatMap(file -> CaseFile.tests("annotate/" + file + ".cases", BLOCKS, check));
  }

  private static void marksDates(TextCase one) {
    Document document = Sample.annotated(one);
    assertThat(Shown.marks(document, Tag.Dated.class::isInstance)).isEqualTo(one.lines("expected"));
  }

  private static void marksForeignWords(TextCase one) {
    Document document = Sample.annotated(one);
    assertThat(Shown.marks(document, Tag.Foreign.class::isInstance))
        .isEqualTo(one.lines("expected"));
  }

  private static void marksWhatEditorsPutInBrackets(TextCase one) {
    Document document = Sample.annotated(one);
    assertThat(Shown.marks(document, Shown::isEditorial)).isEqualTo(one.lines("expected"));
    if (one.has("reading")) {
      assertThat(Shown.reading(document)).isEqualTo(one.block("reading"));
    }
  }
}
