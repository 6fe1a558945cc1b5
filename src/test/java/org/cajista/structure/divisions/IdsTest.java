package org.cajista.structure.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.Encoder;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final String FIRST =
      """
      CAPÍTULO I

      La viuda de Oliu1 vino a la imprenta a pedir trabajo, y se lo dieron en seguida.
      """;
  private static final String ADDED =
      """

      Nadie dijo nada, y menos que nadie el regente, que estaba durmiendo en la caja.
      """;
  private static final String SECOND =
      """

      1 Ana Paz, costurera.
      \fCAPÍTULO II

      El juez1 no quiso oírnos, y el reloj de la torre daba ya las cuatro de la tarde.

      Nos fuimos todos a la taberna de enfrente, donde no había nadie, ni vino tampoco.

      1 Anselmo Roca, juez de paz.
      """;

  @Test
  void aParagraphMoreInOneChapterRenamesNothingInAnother() {
    List<String> before = ids(FIRST + SECOND);
    List<String> after = ids(FIRST + ADDED + SECOND);
    assertThat(before)
        .containsExactly(
            "capitulo-i",
            "capitulo-i.p1",
            "capitulo-i.n1",
            "capitulo-ii",
            "capitulo-ii.p1",
            "capitulo-ii.n1",
            "capitulo-ii.p2");
    List<String> expected = new ArrayList<>(before);
    expected.add(3, "capitulo-i.p2");
    assertThat(after).isEqualTo(expected);
  }

  @Test
  void aSlugIsAsciiAndShortAndBeginsWithALetter() {
    assertThat(BlockIds.slug("II. ¡Una ciudad sin río! (1912-1919)"))
        .isEqualTo("ii-una-ciudad-sin-rio");
    assertThat(BlockIds.slug("1. Straße")).isEqualTo("d-1-strasse");
    assertThat(BlockIds.slug("palabra ".repeat(20)))
        .hasSizeLessThanOrEqualTo(40)
        .doesNotEndWith("-");
    assertThat(BlockIds.slug("…")).isEmpty();
  }

  private static List<String> ids(String text) {
    Source source = new Source("a.txt", text, "UTF-8");
    Encoder.Encoded encoded =
        new Encoder("schema").encode(source, Entry.NONE.withLanguage("es"), List.of());
    String tei = EncodeOracle.sound(source, encoded).tei();
    List<String> ids = new ArrayList<>();
    Matcher matcher = Pattern.compile("xml:id=\"([^\"]*)\"").matcher(tei);
    int start = tei.indexOf("<text>");
    matcher.region(start, tei.length());
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }
}
