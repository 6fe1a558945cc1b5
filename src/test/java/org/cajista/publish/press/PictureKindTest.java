package org.cajista.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first bytes of each format, from its specification. */
class PictureKindTest {
  private static final Map<PictureKind, String> BEGINNINGS =
      Map.of(
          PictureKind.PNG, "\u0089PNG\r\n\u001a\n",
          PictureKind.JPEG, "\u00ff\u00d8\u00ff",
          PictureKind.GIF, "GIF89a",
          PictureKind.WEBP, "RIFF....WEBP",
          PictureKind.AVIF, "....ftypavif");
  private static final Map<PictureKind, String> ENDINGS =
      Map.of(
          PictureKind.PNG, "png",
          PictureKind.JPEG, "jpeg",
          PictureKind.GIF, "gif",
          PictureKind.WEBP, "webp",
          PictureKind.AVIF, "avif");

  @Test
  void aPictureHasTheBytesAndTheEndingOfItsKind() {
    BEGINNINGS.forEach(
        (kind, bytes) ->
            ENDINGS.forEach(
                (other, ending) ->
                    assertThat(PictureKind.of("a." + ending, bytes(bytes + "more")))
                        .as(kind + " as " + ending)
                        .isEqualTo(
                            kind == other
                                ? java.util.Optional.of(kind)
                                : java.util.Optional.empty())));
    assertThat(PictureKind.of("a.JPG", bytes("\u00ff\u00d8\u00ff"))).contains(PictureKind.JPEG);
    assertThat(PictureKind.of("a.gif", bytes("GIF87a"))).contains(PictureKind.GIF);
    assertThat(PictureKind.of("a.avif", bytes("....ftypavis"))).contains(PictureKind.AVIF);
  }

  @Test
  void eachByteOfTheSignCounts() {
    BEGINNINGS.forEach(
        (kind, sign) -> {
          String name = "a." + ENDINGS.get(kind);
          for (int i = 0; i < sign.length(); i++) {
            if (sign.charAt(i) != '.') {
              String wrong = sign.substring(0, i) + '~' + sign.substring(i + 1);
              assertThat(PictureKind.of(name, bytes(wrong))).as(kind + " " + i).isEmpty();
            }
            assertThat(PictureKind.of(name, bytes(sign.substring(0, i))))
                .as(kind + " " + i)
                .isEmpty();
          }
        });
  }

  @Test
  void otherFilesAreNone() {
    assertThat(PictureKind.of("a.txt", bytes("GIF89a"))).isEmpty();
    assertThat(PictureKind.of("gif", bytes("<script>"))).isEmpty();
    assertThat(PictureKind.of("a", bytes("GIF89a"))).isEmpty();
    assertThat(PictureKind.of("a.bmp", bytes("BM"))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
