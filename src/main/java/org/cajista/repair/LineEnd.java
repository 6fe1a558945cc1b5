package org.cajista.repair;

import org.cajista.model.Ending;

/**
 * How one line is to go over into the next.
 *
 * @param ending with a blank or without
 * @param dropped how many characters at the line's end go: a hyphen that only divides
 * @param reading the word as it is read; empty where there is no doubt
 * @param doubt the other reading that is possible; empty where there is no doubt
 */
record LineEnd(Ending ending, int dropped, String reading, String doubt) {
  /** As nearly all lines: a blank. */
  static final LineEnd BLANK = new LineEnd(Ending.SPACE, 0, "", "");

  /** Glued to the next line, with all its characters. */
  static final LineEnd GLUED = new LineEnd(Ending.JOIN, 0, "", "");

  /** The hyphen divides a word and goes. */
  static final LineEnd DIVIDED = new LineEnd(Ending.JOIN, 1, "", "");

  LineEnd doubting(String read, String other) {
    return new LineEnd(ending, dropped, read, other);
  }
}
