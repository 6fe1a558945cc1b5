package org.cajista.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.cajista.Growth;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.Layout;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.report.Report;
import org.junit.jupiter.api.Test;

/** Tables between strokes that are drawn with many dashes. */
class LongTablesTest {
  private static final String ROWS = "| a | b |\n| c | d |\n";

  @Test
  void linesOfDashesCostNoMoreThanTheyAreMany() throws Exception {
    isLinear("lines of dashes", 20_000, times -> ROWS + "|--|\n".repeat(times));
  }

  @Test
  void oneLineOfDashesCostsNoMoreThanItIsLong() throws Exception {
    isLinear("a line of dashes", 40_000, times -> ROWS + "|" + "-".repeat(times) + "x\n");
  }

  private static void isLinear(String name, int size, IntFunction<String> text) throws Exception {
    TextLanguages languages = Languages.shipped().ofText("es");
    Growth.isLinear(
        name,
        size,
        times -> new Source("a.txt", text.apply(times), "UTF-8"),
        source -> {
          Report report = new Report(source);
          List<Page> pages = new Layout(languages).apply(source, report);
          Structure structure = new Structure(source, Entry.NONE.withLanguage("es"), languages);
          assertThat(structure.apply(pages, report).body()).isNotEmpty();
        });
  }
}
