package org.cajista.publish.press;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of pictures that browsers show. The first bytes of a file decide its kind, because a
 * name can be given to any file.
 */
enum PictureKind {
  PNG("png"),
  JPEG("jpg", "jpeg"),
  GIF("gif"),
  WEBP("webp"),
  AVIF("avif"),
  SVG("svg");

  private final Set<String> endings;

  PictureKind(String... endings) {
    this.endings = Set.of(endings);
  }

  /**
   * Returns the kind of a file, if it is a picture with the ending of its kind.
   *
   * @param name the name of the file
   * @param bytes its content
   */
  static Optional<PictureKind> of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (PictureKind kind : values()) {
      if (kind.endings.contains(ending)) {
        return Optional.of(kind).filter(one -> one.begins(bytes));
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] bytes) {
    return switch (this) {
      case PNG -> has(bytes, 0, "\u0089PNG\r\n\u001a\n");
      case JPEG -> has(bytes, 0, "\u00ff\u00d8\u00ff");
      case GIF -> has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a");
      case WEBP -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP");
      case AVIF -> has(bytes, 4, "ftypavif") || has(bytes, 4, "ftypavis");
      // a drawing has no such sign; StillDrawing reads all of it
      case SVG -> true;
    };
  }

  private static boolean has(byte[] bytes, int at, String sign) {
    byte[] expected = sign.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
