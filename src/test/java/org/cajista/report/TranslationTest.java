package org.cajista.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is there in every language, with all its values. */
final class TranslationTest {
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  private static Properties sentences(String name) throws IOException {
    Properties sentences = new Properties();
    try (InputStream in = Translation.class.getResourceAsStream(name)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }

  private static Set<String> values(String sentence) {
    Set<String> values = new TreeSet<>();
    Matcher value = VALUE.matcher(sentence);
    while (value.find()) {
      values.add(value.group(1));
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void noSentenceAndNoValueIsMissing(String language) throws IOException {
    Properties english = sentences("messages.properties");
    Properties other = sentences("messages_" + language + ".properties");
    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(values(other.getProperty(key)))
          .as(key)
          .isEqualTo(values(english.getProperty(key)));
      assertThat(other.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
    }
    assertThat(Translation.LANGUAGES).contains(language);
  }

  @Test
  void theValuesOfASentenceAreInTheOther() {
    Diagnostic english =
        Diagnostic.of("a.xml", 3, 4, Severity.ERROR, "source.altered", "dry", "wet", "a.txt:2:4");
    assertThat(Translation.into("es_AR.UTF-8").of(english).message())
        .isEqualTo(
            "El original (a.txt:2:4) tiene «dry», el TEI «wet». Corríjalo, o márquelo con choice,"
                + " sic y corr.");
    assertThat(Translation.into("pt").of(english)).isEqualTo(english);
    assertThat(Translation.into("C").of(english)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void everySentenceIsFoundAgain(String language) throws IOException {
    Properties english = sentences("messages.properties");
    Properties other = sentences("messages_" + language + ".properties");
    Object[] values = {1, 2, 3, 4, 5, 6};
    for (String key : english.stringPropertyNames()) {
      Diagnostic finding =
          new Diagnostic("a", 1, 1, Severity.ERROR, key, Messages.format(key, values));
      assertThat(Translation.into(language).of(finding).message())
          .as(key)
          .isEqualTo(new MessageFormat(other.getProperty(key).strip(), Locale.ROOT).format(values));
    }
  }

  @Test
  void sentencesOneAfterTheOtherAreAllSaid() {
    String english =
        Messages.format("grammar.attribute", "foo", "p")
            + " "
            + Messages.format("grammar.here.attributes", "n, rend")
            + " "
            + Messages.format("grammar.meant", "@n");
    Diagnostic finding =
        new Diagnostic("a.xml", 1, 1, Severity.ERROR, "grammar.attribute", english);
    assertThat(Translation.into("es").of(finding).message())
        .isEqualTo(
            "El atributo @foo no se permite en <p>. El esquema permite aquí: n, rend. ¿Quería decir"
                + " @n?");
  }

  @Test
  void numbersStayAsTheyAre() {
    Diagnostic english = Diagnostic.of("a.txt", 3, 4, Severity.WARNING, "verse.long", 1234);
    assertThat(Translation.into("es").of(english).message()).contains("tiene 1234 caracteres");
  }

  @Test
  void anUnknownSentenceStaysEnglish() {
    Diagnostic own = new Diagnostic("a.xml", 1, 1, Severity.ERROR, "own.rule", "A rule of a lab.");
    assertThat(Translation.into("es").of(own)).isEqualTo(own);
  }
}
