package org.cajista.validate.document;

import org.cajista.model.Source;

/**
 * Finds text that needs the checks of characters. Nearly all text consists of letters, spaces and
 * points, in which nothing can be wrong.
 */
public final class UnusualText {
  /** Signs that can be wrong inside a word, between brackets, or at a line end. */
  private static final String ODD = "!$#%^~|\\\"[-";

  private static final boolean[] ASCII = new boolean[0x80];

  static {
    for (int i = 0; i < ODD.length(); i++) {
      ASCII[ODD.charAt(i)] = true;
    }
    ASCII[0x7F] = true;
  }

  private UnusualText() {}

  /** True if the text from {@code start} to {@code end} contains an unusual character. */
  public static boolean isOdd(Source source, int start, int end) {
    String text = source.text();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? ASCII[c] : c < 0xAE ? c < 0xA0 || c == 0xAD : c >= 0x300 && !isPlain(c)) {
        return true;
      }
    }
    return false;
  }

  /** True if a character outside the Latin letters is in normal form and visible. */
  public static boolean isPlain(char c) {
    return c >= 0x2010 && c <= 0x2027
        || c >= 0x2030 && c <= 0x205E
        || c >= 0x0410 && c <= 0x0450
        || c == 0x20AC;
  }
}
