package org.cajista.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextReaderTest {
  private static final String SPANISH =
      "«¿Qué será de la señal?», preguntó el cajista — y nadie respondió…\r\n\fPágina 2\n";
  private static final String PLAIN = "«¿Qué será de la señal?», preguntó el cajista\n\fPágina 2\n";
  private static final String BOM = "\uFEFF";

  private final PageTextReader reader = new PageTextReader();

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "windows-1252, windows-1252",
    "x-MacRoman, x-MacRoman"
  })
  void tellsCharacterSetsApart(String written, String expected) throws IOException {
    Source source = reader.read("a.txt", SPANISH.getBytes(Charset.forName(written)));
    assertThat(source.text()).isEqualTo(SPANISH);
    assertThat(source.encoding()).isEqualTo(expected);
  }

  @Test
  void callsWindowsTextLatinWhereItIsBoth() throws IOException {
    Source source = reader.read("a.txt", PLAIN.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(source.text()).isEqualTo(PLAIN);
    assertThat(source.encoding()).isEqualTo("ISO-8859-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String charset) throws IOException {
    Source source = reader.read("a.txt", (BOM + SPANISH).getBytes(Charset.forName(charset)));
    assertThat(source.text()).isEqualTo(SPANISH);
    assertThat(source.encoding()).isEqualTo(charset);
  }

  @Test
  void readsCyrillicByItsLetters() throws IOException {
    String russian =
        "Всякая печать есть сила, и всякий наборщик это знает очень хорошо.\n".repeat(5);
    Source source = reader.read("a.txt", russian.getBytes(Charset.forName("windows-1251")));
    assertThat(source.text()).isEqualTo(russian);
  }

  @Test
  void readsNothingAsNothing() throws IOException {
    assertThat(reader.read("a.txt", new byte[0]).text()).isEmpty();
    assertThat(reader.read("a.txt", BOM.getBytes(StandardCharsets.UTF_8)).text()).isEmpty();
  }

  @Test
  void readsUtf8WithOneBrokenByteAsUtf8() throws IOException {
    byte[] bytes = SPANISH.repeat(20).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    Source source = reader.read("a.txt", bytes);
    assertThat(source.encoding()).isEqualTo("UTF-8");
    assertThat(source.text()).startsWith(SPANISH).endsWith(SPANISH).contains("\uFFFD");
  }

  @Test
  void keepsAStrayControlCharacter() throws IOException {
    String text = "una página con \u0003 dentro\n";
    assertThat(reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  /** An extraction can write any of them where it lost a letter. */
  @Test
  void keepsAFewControlCharactersOfAnyKind() throws IOException {
    for (String text :
        List.of(
            "Querida Ana:\n\0 no te \u001B escribo \u0007 desde marzo.\n",
            "Je \u0001n\u0002i d\u0003e la le\u0004ttre qui est perdue depuis longtemps, ma chère amie,\n",
            "ﬂ\u0010Øė(LÈǈĤȺÃŪƺ\nŃ£ƻËɀưŀ\u001Eåȿ;Ɔ\u0012Āƌ âÊéÝÈǥŋǢàôñ ąčęėįšų\u0015Ūžū ąčęėį\n")) {
      assertThat(reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text())
          .isEqualTo(text);
    }
  }

  @Test
  void refusesBinaryFiles() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertRefused(noise);
    assertRefused("PK\3\4texto\0\0\0\24más texto".getBytes(StandardCharsets.UTF_8));
  }

  private void assertRefused(byte[] bytes) {
    assertThatExceptionOfType(UnreadableSource.class)
        .isThrownBy(() -> reader.read("imagen.png", bytes))
        .withMessageContaining("imagen.png")
        .withMessageContaining("offset");
  }
}
