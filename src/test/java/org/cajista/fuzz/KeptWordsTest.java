package org.cajista.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cajista.Encoder;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle sees each word that is not in the TEI, and complains of no other. */
class KeptWordsTest {
  private static final Encoder ENCODER = new Encoder("schema");

  /** A word of a sign, a running head inside it, and a word that is struck. */
  private static String divided(String sign, String rest, String struck) {
    return "Vino ayer a la imprenta y dejó ["
        + sign
        + "-\n\fEL TALLER DE TIPOS\n"
        + rest
        + ": "
        + struck
        + "] para nosotros, que no estábamos en casa.\n\n\fEL TALLER DE TIPOS\nNadie vino.\n";
  }

  @ParameterizedTest
  @CsvSource({
    "tacha, do, la carta",
    "tachado a láp, iz, una llave",
    "durchge, strichen, den Brief",
    "bif, fé, la lettre"
  })
  void aHeadInsideTheWordOfASignIsNoLoss(String sign, String rest, String struck) {
    assertThat(lost(divided(sign, rest, struck), "@", "@")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TALLER, '', TALLER", // of the head
    "llave, '', llave", // what is struck
    "imprenta, '', imprenta", // before
    "casa, caza, casa" // after
  })
  void butALossBesideItIsSeen(String word, String instead, String found) {
    List<Finding> lost = lost(divided("tachado a láp", "iz", "una llave"), word, instead);
    assertThat(lost).anyMatch(finding -> finding.detail().contains("«" + found + "»"));
  }

  @Test
  void whatIsNoWordOfASignIsNotMoved() {
    String text = divided("tachado: el cristal", "ero", "la llave");
    assertThat(lost(text, "@", "@")).isEmpty();
    assertThat(lost(text, "ero", "")).isNotEmpty();
  }

  @Test
  void aThoughtBreakIsNoWord() {
    String text = "Vino ayer.\n\n<tb>\n\nNadie estaba.\n";
    assertThat(lost(text, "@", "@")).isEmpty();
    assertThat(lost(text, "Nadie", "")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[leaf missing; Maud burnt it],burnt",
    "[ilegible: Matilde lo ha borrado],borrado",
    "[illisible : Odile a tout biffé],biffé"
  })
  void wordsOfDamageThatSomebodyDidAreToBeKept(String remark, String word) {
    assertThat(lost("Vino. " + remark + " Y luego nada.\n", "@", "@")).isEmpty();
    assertThat(lost("Vino. " + remark + " Y luego nada.\n", word, "")).isNotEmpty();
  }

  @Test
  void aFigureInsideAStruckWordDoesNotKeepTheSign() {
    assertThat(lost("Vino [suprimido: ca0in] ayer.\n", "@", "@")).isEmpty();
  }

  /** What is lost when {@code instead} stands for {@code word} in the TEI. */
  private static List<Finding> lost(String text, String word, String instead) {
    Encoder.Encoded encoded =
        ENCODER.encode(new Source("page.txt", text, "UTF-8"), Entry.NONE, List.of());
    int body = encoded.tei().indexOf("<text");
    return KeptWords.check(
        text,
        encoded.report().edits(),
        encoded.tei().substring(0, body) + encoded.tei().substring(body).replace(word, instead));
  }
}
