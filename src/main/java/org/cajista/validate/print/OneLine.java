package org.cajista.validate.print;

/** Makes text safe for one line of a terminal. */
final class OneLine {

  private OneLine() {}

  /** Returns {@code text} with line ends as spaces and control characters as their names. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.replaceAll("\\s*\\R\\s*", " ")
        .codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) && c != '\t') {
                line.append("U+%04X".formatted(c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }
}
