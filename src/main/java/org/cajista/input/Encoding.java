package org.cajista.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The character set of some bytes. UTF-8 proves itself: other text is hardly ever valid UTF-8.
 * UTF-16 shows by its zero bytes; for the sets of one byte a character, the letters that they would
 * give are weighed.
 *
 * @param charset the character set
 * @param mark how many bytes at the start are a byte order mark
 */
record Encoding(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The character sets of western word processors, the most likely first. */
  private static final List<Charset> WESTERN =
      List.of(WINDOWS, Charset.forName("x-MacRoman"), Charset.forName("IBM850"));

  private static final String LETTERS =
      "áéíóúñüçàèìòùâêîôûëïäößœæÁÉÍÓÚÑÜÇÀÈÊÄÖŒÆ¿¡«»“”‘’–—…ºª°·€§\u00A0\u00AD";

  /** How much of the start of a large file the detector of other sets is given. */
  private static final int ENOUGH = 1 << 16;

  static Encoding of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    int zeros = 0; // how many more zeros there are at odd offsets than at even ones
    int all = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros += i % 2 == 0 ? -1 : 1;
        all++;
      }
    }
    if (all > bytes.length / 4 && Math.abs(zeros) > all * 9 / 10 && bytes.length % 2 == 0) {
      return new Encoding(zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }
    return new Encoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes), 0);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset singleByte(byte[] bytes) {
    Charset best = WINDOWS;
    double bestShare = 0;
    for (Charset charset : WESTERN) {
      double share = shareOfLetters(bytes, charset);
      if (share > bestShare) {
        best = charset;
        bestShare = share;
      }
    }
    if (bestShare < 0.8) {
      return detected(bytes, best);
    }
    return best.equals(WINDOWS) && !usesWindowsOnly(bytes) ? StandardCharsets.ISO_8859_1 : best;
  }

  /** The share of western letters among the characters that are not ASCII. */
  private static double shareOfLetters(byte[] bytes, Charset charset) {
    char[] decoded = new String(all256(), charset).toCharArray();
    int high = 0;
    int letters = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
        letters += LETTERS.indexOf(decoded[b & 0xFF]) >= 0 ? 1 : 0;
      }
    }
    return high == 0 ? 1 : (double) letters / high;
  }

  private static byte[] all256() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return all;
  }

  private static boolean usesWindowsOnly(byte[] bytes) {
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value >= 0x80 && value <= 0x9F) {
        return true;
      }
    }
    return false;
  }

  private static Charset detected(byte[] bytes, Charset otherwise) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, ENOUGH));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
