package org.cajista.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cajista.ChainCase;
import org.cajista.lang.Languages;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Zone;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code cases/layout/*.cases}. Expected are the lines of all pages: a line {@code [page 12]}
 * before each page ({@code [page 12?]} where the number was counted, {@code [page 12??]} where the
 * count is in doubt, {@code [page]} without a number), the running text as it stands, {@code h|}
 * before a running head, {@code f|} before a folio, {@code c|} before a catchword, {@code g|}
 * before a signature, {@code s|} before the first line of a note, {@code n|} before its other
 * lines.
 */
class LayoutCasesTest {
  private static final Map<Zone, String> SIGNS =
      Map.of(
          Zone.BODY, "",
          Zone.NOTE_START, "s|",
          Zone.NOTES, "n|",
          Zone.RUNNING_HEAD, "h|",
          Zone.FOLIO, "f|",
          Zone.CATCHWORD, "c|",
          Zone.SIGNATURE, "g|",
          Zone.SIDE_NOTE, "m|");

  @TestFactory
  Stream<DynamicTest> cases() {
    return ChainCase.testsOf("layout", LayoutCasesTest::check);
  }

  private static void check(ChainCase one) {
    Report report = new Report(one.source());
    List<Page> pages =
        new Layout(Languages.shipped().ofText(one.language())).apply(one.source(), report);
    one.check(shown(pages), report.diagnostics());
  }

  static List<String> shown(List<Page> pages) {
    List<String> shown = new ArrayList<>();
    for (Page page : pages) {
      assertThat(page.index()).isLessThan(pages.size());
      shown.add(("[page " + number(page.number())).strip() + "]");
      for (Line line : page.lines()) {
        shown.add(SIGNS.get(line.zone()) + line);
      }
    }
    return shown;
  }

  private static String number(PageNumber number) {
    return number.isKnown() ? number.n() + "?".repeat(number.certainty().ordinal()) : "";
  }
}
