package org.cajista.write;

import org.cajista.model.Passage;
import org.cajista.model.Traced;

/**
 * Begins a new line after each sentence of a passage, so that a comparison of two versions shows
 * the sentence that has changed and not the whole paragraph. A line end takes the place of a blank:
 * both are the same white space, and where there was none, none comes in. Whether a line ends
 * depends on the characters around the blank alone; so a correction moves no other line.
 *
 * <p>{@code Llegó tarde. Llovía.} becomes two lines; {@code Llegó el Sr. Roca con V. Roca.} stays
 * one: what looks like a short form ends no line.
 */
final class SentenceLines {
  private static final String TERMINAL = ".!?…";
  private static final String CLOSING = "»”“›‘’\"')]*";
  private static final String OPENING = "«“„‹‘‚\"'([¿¡*—–-";

  /** A capitalised word before a full stop that has no more letters can be a title: «Prof.». */
  private static final int SHORT_TITLE = 4;

  /** Another word before a full stop that has no more letters can be a short form: «cf.». */
  private static final int SHORT_FORM = 2;

  private SentenceLines() {}

  /** Returns the passage with line ends in place of the blanks after its sentences. */
  static Passage of(Passage passage) {
    Traced text = passage.text();
    StringBuilder lines = null;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && begins(text, i + 1) && ends(text, i - 1)) {
        lines = lines == null ? new StringBuilder(text) : lines;
        lines.setCharAt(i, '\n');
      }
    }
    return lines == null ? passage : passage.withText(text.reading(lines.toString()));
  }

  /** True if a sentence can begin at {@code i}: with a letter that is no small one. */
  private static boolean begins(CharSequence text, int i) {
    int at = i;
    while (at < text.length()
        && (OPENING.indexOf(text.charAt(at)) >= 0 || at > i && isBlank(text.charAt(at)))) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    int first = Character.codePointAt(text, at);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  /** True if a sentence ends with the character at {@code i}. */
  private static boolean ends(CharSequence text, int i) {
    int at = i;
    while (at >= 0 && (CLOSING.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
      at--;
    }
    if (at < 0 || TERMINAL.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    return text.charAt(at) != '.' || !isShortForm(text, at);
  }

  /** French has blanks inside its quotation marks, and before some signs. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  /** True if the word before the full stop at {@code stop} can be a short form. */
  private static boolean isShortForm(CharSequence text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int letters = stop - start;
    return letters > 0
        && letters <= (Character.isUpperCase(text.charAt(start)) ? SHORT_TITLE : SHORT_FORM);
  }
}
