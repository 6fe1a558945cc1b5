package org.cajista.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cajista.Encoder;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.Test;

/** A year that is probably a misprint is told to the editor, and dates nothing else. */
final class UnlikelyYearMessageTest {

  @Test
  void aCenturyTooEarlyBetweenOtherDatesIsADoubt() throws IOException {
    List<Diagnostic> said =
        said(
            "Llegó en enero de 1928. Fue trasladado en enero de 1829 a Orán, y en marzo de 1929 a"
                + " Lugano. Volvió en mayo de 1930.");
    assertThat(said).hasSize(1);
    assertThat(said.get(0).message()).contains("«enero de 1829»", "misprint");
  }

  @Test
  void oldDatesAmongOldDatesAreNoDoubt() throws IOException {
    assertThat(said("Llegó en enero de 1828, en marzo de 1829 y en mayo de 1830.")).isEmpty();
  }

  private static List<Diagnostic> said(String text) throws IOException {
    Source source = Encoder.source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return new Encoder("schema")
        .encode(source, Entry.NONE.withLanguage("es"), List.of()).report().diagnostics().stream()
            .filter(said -> said.code().equals("date.unlikely"))
            .toList();
  }
}
