package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.junit.jupiter.api.Test;

/** Each letter of a series has facts of its own in the header. */
class LetterSeriesTest {
  private static final String LETTERS =
      """
      17. Anna Fels an Otto Reich

      Lindau, den 3. März 1871.

      Lieber Otto!
      Gestern kam Dein Paket, und heute schreibe ich Dir schon, damit Du nicht wieder sagst, ich
      sei die Letzte.
      Deine
      Anna Fels

      18. An denselben

      Ulm, 9. September.

      Lieber Otto!
      Den Band kannst Du trocknen; lege ihn zwischen Löschpapier und stelle die Nähmaschine drauf.
      Deine
      Anna Fels

      19. Otto Reich an Anna Fels

      Wien, den 4. Januar.

      Liebe Anna!
      Der Band ist trocken, und die Nähmaschine ist hin. Das nächste Mal nehme ich das Klavier.
      Dein Otto Reich
      """;

  @Test
  void eachLetterHasItsSenderRecipientPlaceAndDate() throws Exception {
    Source source = Encoder.source("letters.txt", LETTERS.getBytes(StandardCharsets.UTF_8));
    Encoder.Encoded encoded =
        EncodeOracle.sound(
            source, new Encoder("schema").encode(source, Entry.NONE.withLanguage("de"), List.of()));
    Header header = encoded.document().header();
    assertThat(header.letter().map(LetterSeriesTest::shown))
        .isEqualTo(Optional.of("Anna Fels > Otto Reich, Lindau, 1871-03-03"));
    assertThat(header.following())
        .map(LetterSeriesTest::shown)
        .containsExactly(
            "Anna Fels > Otto Reich, Ulm, 1871-09-09", "Otto Reich > Anna Fels, Wien, 1872-01-04");
    assertThat(encoded.tei().split("<correspDesc", -1)).hasSize(4);
    String second = encoded.tei().split("<correspDesc", -1)[2].replaceAll(">\\s+<", "><");
    assertThat(second)
        .containsPattern(
            "<correspContext><ref type=\"prev\" target=\"#[^\"]+\">17\\. [^<]*</ref>"
                + "<ref type=\"next\" target=\"#[^\"]+\">19\\. [^<]*</ref></correspContext>");
  }

  private static String shown(Header.Letter letter) {
    return letter.sender()
        + " > "
        + letter.recipient()
        + ", "
        + letter.place()
        + ", "
        + letter.date();
  }
}
