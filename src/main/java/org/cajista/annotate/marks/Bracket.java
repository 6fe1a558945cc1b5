package org.cajista.annotate.marks;

/**
 * A pair of square brackets in a passage.
 *
 * @param open offset of the opening one
 * @param close offset of the closing one; the end of the passage where it is missing
 * @param closed true if the closing one is there
 */
record Bracket(int open, int close, boolean closed) {

  /** Returns the offset after the pair. */
  int end() {
    return closed ? close + 1 : close;
  }

  int closingLength() {
    return closed ? 1 : 0;
  }

  /** Returns what stands between the brackets. */
  String content(String text) {
    return text.substring(open + 1, close);
  }
}
