package org.cajista.repair;

import org.cajista.model.Ending;

/**
 * The opinion of one rule about the way in which one line continues in the next.
 *
 * @param ending with a blank or without
 * @param dropped how many characters at the line end are left out: a hyphen that only divides
 * @param rule whose opinion it is
 * @param reading the word as it is read; empty if there is no doubt
 * @param doubt the other reading that is possible; empty if there is no doubt
 */
record LineEnd(Ending ending, int dropped, LineEndRule rule, String reading, String doubt) {

  /** Like nearly all lines: with a blank. */
  static LineEnd blank(LineEndRule rule) {
    return new LineEnd(Ending.SPACE, 0, rule, "", "");
  }

  /** Glued to the next line, with all its characters. */
  static LineEnd glued(LineEndRule rule) {
    return new LineEnd(Ending.JOIN, 0, rule, "", "");
  }

  /** The hyphen divides a word and is left out. */
  static LineEnd divided(LineEndRule rule) {
    return new LineEnd(Ending.JOIN, 1, rule, "", "");
  }

  LineEnd doubting(String read, String other) {
    return new LineEnd(ending, dropped, rule, read, other);
  }

  /** Returns the effect on the line end, in words. */
  String said() {
    if (ending == Ending.SPACE) {
      return "a blank stands for the line end";
    }
    return dropped > 0 ? "one word: the hyphen goes" : "no blank: all characters stay";
  }
}
