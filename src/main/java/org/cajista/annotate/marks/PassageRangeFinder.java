package org.cajista.annotate.marks;

import java.util.Collections;
import java.util.Optional;

/** Finds the bracketed passage that ends where a note is called. */
final class PassageRangeFinder {
  private static final String CLOSING_SIGNS = ".,;:!?…»”\"')";
  private static final int NEAR = 4;
  private static final int MOST_PARAGRAPHS = 80;

  private PassageRangeFinder() {}

  /**
   * Returns the stretch whose closing bracket stands at {@code offset}, on either side of it.
   *
   * @param index the paragraph's index in the flow
   */
  static Optional<PassageRange> endingAt(PassageSequence flow, int index, int offset) {
    String text = flow.text(index);
    int close = closing(text, offset);
    if (close < 0) {
      return unclosed(flow.brackets(index).all(), index, offset);
    }
    Optional<Bracket> pair = flow.brackets(index).closingAt(close);
    if (pair.isEmpty()) {
      return openedBefore(flow, index, close);
    }
    return isGap(pair.get().content(text))
        ? Optional.empty()
        : Optional.of(new PassageRange(index, pair.get().open(), 1, index, close, 1));
  }

  private static int closing(String text, int offset) {
    int before = offset - 1;
    while (before >= offset - NEAR && before >= 0 && isSign(text.charAt(before))) {
      before--;
    }
    if (before >= 0 && text.charAt(before) == ']') {
      return before;
    }
    int after = offset;
    while (after < text.length() && after < offset + NEAR && isSign(text.charAt(after))) {
      after++;
    }
    return after < text.length() && text.charAt(after) == ']' ? after : -1;
  }

  private static boolean isSign(char c) {
    return CLOSING_SIGNS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private static boolean isGap(String content) {
    return content.chars().noneMatch(Character::isLetter);
  }

  /** The print forgot the closing bracket: the passage ends where the note is called. */
  private static Optional<PassageRange> unclosed(Brackets brackets, int index, int offset) {
    int at = Collections.binarySearch(brackets.unclosed(), offset);
    int before = (at < 0 ? -at - 1 : at) - 1; // the last one that stands before the offset
    int open = before < 0 ? -1 : brackets.unclosed().get(before);
    return open < 0 || offset - open < 2
        ? Optional.empty()
        : Optional.of(new PassageRange(index, open, 1, index, offset, 0));
  }

  /** Returns the bracket that opens in a paragraph before, in the same division. */
  private static Optional<PassageRange> openedBefore(PassageSequence flow, int index, int close) {
    int needed = 1;
    for (int i = index - 1; i >= 0 && index - i < MOST_PARAGRAPHS; i--) {
      if (!flow.together(i, index)) {
        return Optional.empty();
      }
      Brackets brackets = flow.brackets(i).all();
      int free = brackets.unclosed().size();
      if (free >= needed) {
        int open = brackets.unclosed().get(free - needed);
        return Optional.of(new PassageRange(i, open, 1, index, close, 1));
      }
      needed += brackets.unopened().size() - free;
    }
    return Optional.empty();
  }
}
