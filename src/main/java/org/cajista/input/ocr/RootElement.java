package org.cajista.input.ocr;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first tag of an XML or HTML file, found without reading the whole of it.
 *
 * @param name its name, without prefix, in small letters
 * @param tag the tag as it stands, with its attributes
 */
record RootElement(String name, String tag) {
  /** A root element further down than this is none of page files. */
  static final int HEAD = 1 << 16;

  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\x{FEFF}?\\s*(?:(?:<\\?[^>]*+>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\])?\\s*+>)\\s*)*"
              + "<((?:[\\w.-]+:)?)([\\w.-]+)([^>]*+)>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Returns the first tag in {@code bytes}; empty if they are no XML or HTML. */
  static Optional<RootElement> of(byte[] bytes) {
    Matcher matcher = ROOT.matcher(head(bytes));
    return matcher.find()
        ? Optional.of(new RootElement(matcher.group(2).toLowerCase(Locale.ROOT), matcher.group()))
        : Optional.empty();
  }

  /** Returns the start of a file as text; only its ASCII characters are sure to be right. */
  static String head(byte[] bytes) {
    boolean little = bytes.length > 1 && bytes[1] == 0 || starts(bytes, 0xFF, 0xFE);
    boolean big = bytes.length > 1 && bytes[0] == 0 || starts(bytes, 0xFE, 0xFF);
    Charset set =
        little
            ? StandardCharsets.UTF_16LE
            : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    return new String(bytes, 0, Math.min(bytes.length, HEAD), set);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
