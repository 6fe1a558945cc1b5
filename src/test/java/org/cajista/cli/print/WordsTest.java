package org.cajista.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cajista.report.Sentences;
import org.cajista.report.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print is there in every language, with all its values. */
final class WordsTest {
  private static final String FILE = "/org/cajista/cli/words";

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void noSentenceAndNoValueIsMissing(String language) throws IOException {
    new Sentences(FILE, language).assertWhole(new Sentences(FILE, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | 0 pages",
        "en | 1 | 1 page",
        "en | 1619 | 1,619 pages",
        "es | 1 | 1 página",
        "es | 0 | 0 páginas",
        "es | 12345 | 12.345 páginas",
        "fr | 0 | 0 page",
        "fr | 2 | 2 pages",
        "de | 1619 | 1.619 Seiten",
        "pt | 1 | 1 page",
      })
  void aNumberOfThingsIsWrittenAsTheLanguageDoes(String language, int n, String expected) {
    assertThat(Words.in(language).count(n, "page")).isEqualTo(expected);
  }

  @Test
  void sumsAreSentences() {
    Totals totals = new Totals(3, 1, 2, 1, 0, 0);
    assertThat(Words.in("es_ES.UTF-8").validated(totals))
        .isEqualTo("3 documentos: 1 no válido (2 errores), 1 advertencia");
    assertThat(Words.in("en").validated(totals)).isEqualTo(totals.sentence());
    assertThat(Words.in("fr").compared(totals))
        .isEqualTo("3 documents : 1 diffère de sa source (2 erreurs), 1 avertissement");
    assertThat(Words.in("en").compared(new Totals(2, 0, 0, 0, 0, 0)))
        .isEqualTo("2 documents: nothing of the source is lost, altered or invented");
  }
}
