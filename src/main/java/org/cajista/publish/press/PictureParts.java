package org.cajista.publish.press;

import java.nio.ByteBuffer;

/**
 * Walks through the parts of which a picture file consists, up to the picture itself. Where a file
 * is cut off or damaged, a number in it sends whoever reads on beyond its end: FOP would ask for
 * all memory that there is, or fail.
 */
final class PictureParts {
  private static final int PNG_SIGN = 8; // bytes
  private static final int PNG_CHECKSUM = 4;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;

  private static final int GIF_HEAD = 13; // bytes
  private static final int GIF_FLAGS = 10;
  private static final int GIF_EXTENSION = 0x21;
  private static final int GIF_IMAGE = 0x2C;
  private static final int GIF_IMAGE_HEAD = 9;

  private static final int JPEG_SIGN = 2; // bytes
  private static final int SCAN = 0xDA;
  private static final int FRAME_HEAD = 8;

  private PictureParts() {}

  /** True if all parts are there; of kinds without such parts also. */
  static boolean areThere(PictureKind kind, byte[] bytes) {
    return switch (kind) {
      case PNG -> isPng(ByteBuffer.wrap(bytes));
      case JPEG -> isJpeg(ByteBuffer.wrap(bytes));
      case GIF -> isGif(ByteBuffer.wrap(bytes));
      case WEBP, AVIF, SVG -> true;
    };
  }

  /** Chunks of a length, a type, data and a checksum, from IHDR to IEND. */
  private static boolean isPng(ByteBuffer bytes) {
    bytes.position(PNG_SIGN);
    boolean data = false;
    for (boolean first = true; bytes.remaining() >= 3 * Integer.BYTES; first = false) {
      int length = bytes.getInt();
      int type = bytes.getInt();
      if (first != (type == IHDR) || length < 0 || length > bytes.remaining() - PNG_CHECKSUM) {
        return false;
      }
      if (type == IEND) {
        return data;
      }
      data |= type == IDAT;
      bytes.position(bytes.position() + length + PNG_CHECKSUM);
    }
    return false;
  }

  /** Segments of a marker, a length and data; the head of a frame, then its first scan. */
  private static boolean isJpeg(ByteBuffer bytes) {
    bytes.position(JPEG_SIGN);
    boolean frame = false;
    while (bytes.remaining() > Short.BYTES) {
      int marker = Byte.toUnsignedInt(bytes.get());
      while (marker == 0xFF && bytes.hasRemaining()) {
        marker = Byte.toUnsignedInt(bytes.get());
      }
      if (marker >= 0xC0 && !isAlone(marker) && bytes.remaining() >= Short.BYTES) {
        int length = Short.toUnsignedInt(bytes.getShort()) - Short.BYTES;
        if (length < 0 || length > bytes.remaining()) {
          return false;
        }
        if (marker == SCAN) {
          return frame;
        }
        frame |= isFrame(marker) && length + Short.BYTES >= FRAME_HEAD;
        bytes.position(bytes.position() + length);
      }
    }
    return false;
  }

  /** Restarts, the begin and the end of the file have no length. */
  private static boolean isAlone(int marker) {
    return marker >= 0xD0 && marker <= 0xD9;
  }

  /** All from C0 to CF but the tables C4, C8 and CC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
  }

  /** Blocks, each divided into parts with their lengths; the first picture is one of them. */
  private static boolean isGif(ByteBuffer bytes) {
    if (bytes.remaining() < GIF_HEAD) {
      return false;
    }
    int flags = bytes.get(GIF_FLAGS);
    int colours = (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    bytes.position(Math.min(bytes.limit(), GIF_HEAD + colours));
    while (bytes.remaining() > GIF_IMAGE_HEAD) {
      int block = bytes.get();
      if (block == GIF_IMAGE) {
        return true;
      }
      if (block != GIF_EXTENSION) {
        return false;
      }
      bytes.get(); // which extension
      int part = Byte.toUnsignedInt(bytes.get());
      while (part > 0) {
        if (part >= bytes.remaining()) {
          return false;
        }
        bytes.position(bytes.position() + part);
        part = Byte.toUnsignedInt(bytes.get());
      }
    }
    return false;
  }
}
