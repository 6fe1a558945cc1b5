package org.cajista.structure.listed;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title as a list of contents and the text may write it: what both have is its letters. */
final class ListedTitle {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:§ ?)?(?:[IVXLC]{1,7}|\\d{1,3}(?:\\.\\d{1,2})*|[A-Za-z])[.):—–-]+\\s+");

  private ListedTitle() {}

  /** The letters of a title; a page number at its end does not count, nor does its number. */
  static String key(String title) {
    StringBuilder key = new StringBuilder();
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** A title without its number: {@code 2. La cocina} → {@code La cocina}. */
  static String withoutNumber(String title) {
    return NUMBER.matcher(title).replaceFirst("");
  }
}
