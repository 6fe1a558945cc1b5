package org.cajista.input.ocr;

/** Writes what a page has raised over the line in the characters that Unicode has for it. */
final class Raised {
  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  /**
   * Returns raised text as superscripts: figures, and the letters of Romance ordinals. Other signs
   * have none and stay as they are. The length does not change.
   */
  static String written(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinal = text.strip().length() == 1;
      raised.append(
          c >= '0' && c <= '9'
              ? FIGURES.charAt(c - '0')
              : ordinal && c == 'a' ? 'ª' : ordinal && c == 'o' ? 'º' : c);
    }
    return raised.toString();
  }
}
