package org.cajista.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What markup explains is no difference; everything else is. */
final class CollationCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        "collate/sources.cases", Set.of("tei", "expected"), CollationCasesTest::check);
  }

  private static void check(TextCase one) {
    String tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>Header</teiHeader><text><body>"
            + String.join("\n", one.lines("tei"))
            + "</body></text></TEI>";
    Collation collation = new Collation(one.inputText(), tei);
    List<String> found =
        collation.deviations().stream()
            .map(
                each ->
                    (each.kind() + ": " + each.sourceWords() + " -> " + each.teiWords()).strip())
            .toList();
    assertThat(found)
        .as(one.toString())
        .containsExactlyInAnyOrderElementsOf(
            one.lines("expected").stream().map(String::strip).toList());
  }
}
