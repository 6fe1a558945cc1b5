package org.cajista.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.report.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print is there in every language, with all its values. */
final class WordsTest {
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  private static Properties sentences(String file) throws IOException {
    Properties sentences = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("/org/cajista/cli/" + file)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }

  private static Set<String> values(String sentence) {
    return VALUE
        .matcher(sentence)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void noSentenceAndNoValueIsMissing(String language) throws IOException {
    Properties english = sentences("words.properties");
    Properties other = sentences("words_" + language + ".properties");
    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(values(other.getProperty(key)))
          .as(key)
          .containsAll(values(english.getProperty(key)));
      assertThat(other.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
      new MessageFormat(other.getProperty(key), Locale.ROOT); // can be read
    }
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
