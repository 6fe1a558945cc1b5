package org.cajista.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is there in every language, with all its values. */
final class TranslationTest {
  private static final String FILE = "/org/cajista/report/messages";

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void noSentenceAndNoValueIsMissing(String language) throws IOException {
    new Sentences(FILE, language).assertWhole(new Sentences(FILE, ""));
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
    Sentences other = new Sentences(FILE, language);
    Object[] values = {1, 2, 3, 4, 5, 6};
    for (String key : new Sentences(FILE, "").keys()) {
      Diagnostic finding =
          new Diagnostic("a", 1, 1, Severity.ERROR, key, Messages.format(key, values));
      assertThat(Translation.into(language).of(finding).message())
          .as(key)
          .isEqualTo(new MessageFormat(other.of(key).strip(), Locale.ROOT).format(values));
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
