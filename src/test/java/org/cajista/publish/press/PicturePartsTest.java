package org.cajista.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that Java writes are whole; what is left of them when they are cut off is not. */
class PicturePartsTest {

  /** A picture of some colours, so that it has a palette or more than one chunk of data. */
  private static byte[] picture(PictureKind kind) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 40 * 30; i++) {
      image.setRGB(i % 40, i / 40, i * 7919);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, kind.name(), bytes)).isTrue();
    return bytes.toByteArray();
  }

  /** How many bytes stand before the sign of the picture itself. */
  private static int before(byte[] bytes, int... sign) {
    for (int i = 0; i + sign.length <= bytes.length; i++) {
      boolean found = true;
      for (int k = 0; k < sign.length; k++) {
        found &= Byte.toUnsignedInt(bytes[i + k]) == sign[k];
      }
      if (found) {
        return i;
      }
    }
    throw new AssertionError("no such sign");
  }

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF"})
  void aPictureThatJavaWritesIsThere(PictureKind kind) throws IOException {
    assertThat(PictureParts.areThere(kind, picture(kind))).isTrue();
  }

  @Test
  void aPictureThatIsCutOffIsNot() throws IOException {
    byte[] png = picture(PictureKind.PNG);
    byte[] jpeg = picture(PictureKind.JPEG);
    byte[] gif = picture(PictureKind.GIF);
    assertNoneOf(PictureKind.PNG, png, 8, png.length - 4); // the checksum of IEND
    assertNoneOf(PictureKind.JPEG, jpeg, 3, before(jpeg, 0xFF, 0xDA));
    assertNoneOf(PictureKind.GIF, gif, 6, before(gif, 0x2C, 0, 0, 0, 0));
  }

  private static void assertNoneOf(PictureKind kind, byte[] bytes, int from, int to) {
    for (int length = from; length < to; length++) {
      assertThat(PictureParts.areThere(kind, Arrays.copyOf(bytes, length)))
          .as("%s, %d bytes", kind, length)
          .isFalse();
    }
  }

  @Test
  void aLengthThatLeadsBeyondTheEndIsSeen() throws IOException {
    byte[] png = picture(PictureKind.PNG);
    int data = before(png, 'I', 'D', 'A', 'T');
    png[data - 4] = 0x7F;
    assertThat(PictureParts.areThere(PictureKind.PNG, png)).isFalse();
    png[data - 4] = (byte) 0xFF;
    assertThat(PictureParts.areThere(PictureKind.PNG, png)).isFalse();
    byte[] jpeg = picture(PictureKind.JPEG);
    jpeg[4] = (byte) 0xFF;
    assertThat(PictureParts.areThere(PictureKind.JPEG, jpeg)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF"})
  void noByteMakesItFail(PictureKind kind) throws IOException {
    byte[] bytes = picture(kind);
    for (int at = 8; at < bytes.length; at++) {
      for (int value : new int[] {0, 0x7F, 0x80, 0xFF}) {
        byte before = bytes[at];
        bytes[at] = (byte) value;
        PictureParts.areThere(kind, bytes);
        bytes[at] = before;
      }
    }
  }
}
