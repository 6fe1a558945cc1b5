package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.Test;

/** Signs of struck passages that stand alone on their lines, where a letter has other lines. */
class StruckLettersTest {

  @Test
  void whereThereAreNoWordsNothingIsStruck() throws Exception {
    String body =
        body(
            """
            [tachado][/tachado]

            Oviedo, 3 de mayo de 1921

            Querida Nora:

            Recibí tu carta ayer por la tarde, y la leí dos veces antes de contestar.

            Pedro Robles
            """,
            "es");
    assertThat(body)
        .doesNotContain("<head", "<del", "<fw")
        .contains("tachado", "/tachado", "<dateline>", "<signed>");
  }

  @Test
  void aSignUnderTheDateIsNoTitle() throws Exception {
    String body =
        body(
            """
            Lyon, le 3 mai 1921

            [biffé]

            Chère Nora,

            J'ai reçu ta lettre hier soir, et je l'ai lue deux fois avant de répondre.

            [/biffé]

            Pierre Sorel
            """,
            "fr");
    assertThat(body)
        .doesNotContain("<head", "biffé")
        .containsPattern("<salute><delSpan [^>]*>Chère <persName")
        .containsPattern("de répondre\\.<anchor [^>]*></p>")
        .containsPattern("<signed><persName[^>]*>Pierre Sorel</persName></signed>");
  }

  @Test
  void aWholeLetterWithItsSignatureIsStruck() throws Exception {
    String body =
        body(
            """
            [deleted]

            Dear Nora,

            I had your letter yesterday, and read it twice before I sat down to answer it.

            Yours ever,

            Peter Sorrel

            [/deleted]
            """,
            "en");
    assertThat(body)
        .doesNotContain("<head", "<trailer", "deleted")
        .containsPattern("<salute><delSpan [^>]*>Dear ")
        .containsPattern("<signed><persName[^>]*>Peter Sorrel</persName><anchor [^>]*></signed>");
  }

  @Test
  void aSignThatBeginsAndEndsAPageIsNoRunningHead() throws Exception {
    String body =
        body(
            """
            [gestrichen]

            Am Montag kam der Zug zwei Stunden zu spät, und niemand stieg aus.

            [/gestrichen]

            Am Dienstag wartete man wieder, und es kam nur ein Brief für den Lehrer an.

            [gestrichen]
            \f
            Am Mittwoch schwieg er.

            [/gestrichen]
            """,
            "de");
    assertThat(body).doesNotContain("<fw");
    assertThat(body.split("<del ", -1)).hasSizeGreaterThanOrEqualTo(2);
  }

  private static String body(String text, String language) throws Exception {
    Source source = Encoder.source("letter.txt", text.getBytes(StandardCharsets.UTF_8));
    Entry entry = Entry.NONE.withLanguage(language);
    String tei =
        EncodeOracle.sound(source, new Encoder("schema").encode(source, entry, List.of())).tei();
    return tei.substring(tei.indexOf("<text"));
  }
}
