package org.cajista.annotate.marks;

import org.cajista.annotate.passage.PassageContext;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/**
 * A bracket where it stands.
 *
 * @param text the passage's whole text
 */
record BracketInContext(String text, Bracket bracket, PassageContext context) {
  private static final String WRAPPING = "*_»”“\"'’‘«›‹";
  private static final String ENDING = ".!?…";

  /** Returns what stands between the brackets, as it is. */
  String content() {
    return bracket.content(text);
  }

  /** Returns what stands between the brackets, without white space at its ends. */
  String words() {
    return content().strip();
  }

  /** True if the bracket is glued to a letter or figure before it. */
  boolean isGlued() {
    return bracket.open() > 0 && Character.isLetterOrDigit(text.charAt(bracket.open() - 1));
  }

  /** Returns the offset after the last character before the bracket that is no space. */
  int before() {
    int at = bracket.open();
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The same, past the quotation marks and asterisks that close there. */
  int beforeQuotes() {
    int at = before();
    while (at > 0 && WRAPPING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    while (at > 0 && at < before() && Character.isSpaceChar(text.charAt(at - 1))) {
      at--; // bien »
    }
    return at;
  }

  /** True if a sentence ends before the bracket, or the passage begins with it. */
  boolean opensSentence() {
    int at = beforeQuotes();
    return at == 0 || ENDING.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** True if a comma awaits what the bracket says: {@code Gil, [era estudiante …].} */
  boolean isAwaited() {
    return before() > 0 && text.charAt(before() - 1) == ',';
  }

  /** Returns a mark over the whole bracket, whose brackets go. */
  Mark mark(Tag tag) {
    return new Mark(bracket.open(), bracket.end(), 1, bracket.closingLength(), tag, Certainty.HIGH);
  }
}
