package org.cajista.input.ocr;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes well-formed XML of HTML that only leaves empty elements open, as many programs write it.
 */
final class HtmlTags {
  private static final Pattern OPEN =
      Pattern.compile(
          "<(meta|link|br|hr|img|input)\\b((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)(?<!/)>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMPERSAND = Pattern.compile("&(?!#?\\w{1,31};)");

  private HtmlTags() {}

  /** Returns the file with its empty elements closed; empty if there is nothing to close. */
  static Optional<byte[]> closed(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String closed = OPEN.matcher(text).replaceAll("<$1$2/>");
    closed = AMPERSAND.matcher(closed).replaceAll("&amp;");
    return closed.equals(text)
        ? Optional.empty()
        : Optional.of(closed.getBytes(StandardCharsets.UTF_8));
  }
}
