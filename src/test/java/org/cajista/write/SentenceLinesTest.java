package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence a line: in each case {@code |} stands for the blank that becomes a line end. */
final class SentenceLinesTest {

  private static String lines(String text) {
    return SentenceLines.of(Passage.of(Traced.untraced(text))).text().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Llegó la tinta.|Nadie la esperaba.",
        "¿Quién firma?|¡Nadie!|Así quedó… «bien», dijo.",
        "Lo dijo el jefe («basta».)|Y se fue.",
        "— Non, dit-elle.|— Alors partez !|« Bientôt », répond-elle.|Il part.",
        "« Partez\u202F! »|Il part.|— Où\u00A0?|Là.",
        "Der Satz steht.|Übrigens fehlt ein Bogen!|„Welcher?“|Keiner weiß es.",
        "The forme is locked.|“Who has the key?”|‘Nobody.’|It was lost.",
        "Η φόρμα έκλεισε.|Κανείς δεν ήρθε.",
        "Набор закончен.|Бумаги нет.",
      })
  void aSentenceIsALine(String text) {
    assertThat(lines(text.replace('|', ' '))).isEqualTo(text.replace('|', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vino el Sr. Arrieta con la Sra. Roca y J. Vidal.",
        "Ver pp. 12-14 y núm. 7 de la revista.",
        "Siehe Prof. Kranich, a. a. O. Bd. 3, S. 14.",
        "Voir p. 14, éd. Dahn, t. II.",
        "Mr. and Mrs. Fielding left at 6.30 p.m. on Monday.",
        "Tardó… y no vino: lo supe después; nada más.",
        "El año 1931.",
        "Fin. ",
        " Fin.",
      })
  void whatIsNoEndOfASentenceEndsNoLine(String text) {
    assertThat(lines(text)).isEqualTo(text);
  }

  /** So a word that is corrected changes its own line and no other. */
  @Test
  void aCorrectionMovesNoOtherLine() {
    String before = "Uno llegó tarde. Otro no llegó. El tercero dormía.";
    List<String> old = lines(before).lines().toList();
    List<String> now = lines(before.replace(" no llegó", " nunca quiso llegar")).lines().toList();
    assertThat(now).hasSize(3);
    assertThat(now.get(0)).isEqualTo(old.get(0));
    assertThat(now.get(2)).isEqualTo(old.get(2));
  }

  @Test
  void eachCharacterKeepsItsPlace() {
    Source source = new Source("a.txt", "xx Uno llega. Dos no.", "UTF-8");
    Traced text = Traced.of(source, new Span(3, 21));
    Traced lines = SentenceLines.of(Passage.of(text)).text();
    assertThat(lines.toString()).isEqualTo("Uno llega.\nDos no.");
    for (int i = 0; i < text.length(); i++) {
      assertThat(lines.origin(i)).isEqualTo(text.origin(i));
    }
  }
}
