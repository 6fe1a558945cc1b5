package org.cajista.collate;

/** The words of a finding as a message quotes them: on one line, and not too long. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  static String of(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int half = LONGEST / 2 - 2;
    return line.substring(
            0, line.offsetByCodePoints(0, Math.min(half, line.codePointCount(0, line.length()))))
        + " … "
        + line.substring(line.offsetByCodePoints(line.length(), -half));
  }
}
