package org.cajista.collate;

/**
 * A word, a number or another sign of a text.
 *
 * @param from the position in the flat text
 * @param to the position after its last character
 * @param start the offset in the file
 * @param end the offset in the file after its last character
 * @param text the characters, with the same sign for all quotation marks of a kind, and without a
 *     hyphen at a line end
 * @param own the same without what the markup says that an editor has added
 * @param divided true if a line end divides it
 */
record TextToken(int from, int to, int start, int end, String text, String own, boolean divided) {

  /** True if it is a word or a number. */
  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
