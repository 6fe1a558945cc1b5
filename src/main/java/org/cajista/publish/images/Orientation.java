package org.cajista.publish.images;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns a photograph as its camera says (Exif 2.32, tag 0x0112): Java does not do it, browsers do.
 */
final class Orientation {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int SEGMENT = 0xFF;
  private static final int APP1 = 0xE1;
  private static final int PICTURE = 0xDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12; // the length of an entry in bytes
  private static final int UPRIGHT = 1;
  private static final int LAST = 8;

  private Orientation() {}

  /** Returns the number of the orientation, from 1 to 8; 1 where a file says nothing. */
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == SEGMENT) {
      int kind = jpeg[at + 1] & 0xFF;
      int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
      int end = Math.min(jpeg.length, at + 2 + length);
      if (kind == PICTURE || length < 2) {
        return UPRIGHT;
      }
      int start = at + 4;
      if (kind == APP1
          && start + EXIF.length <= end
          && Arrays.equals(EXIF, Arrays.copyOfRange(jpeg, start, start + EXIF.length))) {
        return inTiff(Arrays.copyOfRange(jpeg, start + EXIF.length, end));
      }
      at = end;
    }
    return UPRIGHT;
  }

  private static int inTiff(byte[] bytes) {
    ByteBuffer tiff = ByteBuffer.wrap(bytes);
    if (bytes.length < 8) {
      return UPRIGHT;
    }
    tiff.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long entries = tiff.getInt(4) & 0xFFFFFFFFL;
    if (entries + 2 > bytes.length) {
      return UPRIGHT;
    }
    int count = tiff.getShort((int) entries) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      long entry = entries + 2 + (long) i * ENTRY;
      if (entry + ENTRY > bytes.length) {
        return UPRIGHT;
      }
      if ((tiff.getShort((int) entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort((int) entry + 8) & 0xFFFF;
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Returns the picture as it is to be seen. */
  static BufferedImage turned(BufferedImage picture, int orientation) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    // a point (x, y) of the picture goes to (m00 x + m01 y + m02, m10 x + m11 y + m12)
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    if (turn.isIdentity()) {
      return picture;
    }
    boolean lying = orientation > 4;
    BufferedImage seen =
        new BufferedImage(lying ? height : width, lying ? width : height, picture.getType());
    return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(picture, seen);
  }
}
