package org.cajista.validate.print;

/** Text that must stay on one line, and harmless to a terminal. */
final class OneLine {

  private OneLine() {}

  /** {@code text} with line ends as spaces and control characters as their names. */
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
