package org.cajista.validate.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Severity;
import org.cajista.report.Totals;
import org.junit.jupiter.api.Test;

/** After three findings of a kind the report says how many more there are. */
class FindingSumsTest {

  private static Diagnostic finding(String file, int line, String code, String sentence) {
    return new Diagnostic(file, line, 1, Severity.ERROR, code, sentence, Evidence.NONE);
  }

  private static List<String> printed(int most, List<Diagnostic> findings) throws IOException {
    StringWriter out = new StringWriter();
    TextPrinter printer = new TextPrinter(out, new TextPrintOptions(false, false, most));
    for (Diagnostic finding : findings) {
      printer.print(new CheckedDocument(finding.file(), List.of(finding)));
    }
    printer.end(Totals.NONE);
    return out.toString().lines().toList();
  }

  @Test
  void findingsOfAKindAreSummed() throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      findings.add(finding(i % 2 == 0 ? "a.xml" : "b.xml", i, "pointer.lost", "No " + i + "."));
    }
    findings.add(finding("b.xml", 9, "page.order", "Odd."));
    assertThat(printed(3, findings))
        .containsExactly(
            "b.xml:1:1: error: No 1. [pointer.lost]",
            "a.xml:2:1: error: No 2. [pointer.lost]",
            "b.xml:3:1: error: No 3. [pointer.lost]",
            "b.xml:9:1: error: Odd. [page.order]",
            "… 3 more in 2 files [pointer.lost]",
            "Print all findings with --all.");
    assertThat(printed(Integer.MAX_VALUE, findings)).hasSize(7);
  }

  /** Elements that are not allowed in different places are different things to do. */
  @Test
  void findingsOfTheGrammarAreOfAKindOnlyIfTheySayTheSame() throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      findings.add(finding("a.xml", i, "grammar.element", "No " + i + " here."));
      findings.add(finding("a.xml", i, "grammar.text", "No text here."));
    }
    assertThat(printed(3, findings))
        .hasSize(9)
        .endsWith("… 1 more in 1 file [grammar.text]", "Print all findings with --all.");
  }
}
