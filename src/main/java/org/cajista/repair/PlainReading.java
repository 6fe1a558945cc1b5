package org.cajista.repair;

import org.cajista.repair.SignedWord.Position;

/**
 * Judges whether a word with signs makes sense as it stands, the sign being only a sign: a hyphen
 * between two words, an exclamation mark after one, the figure of a note.
 */
final class PlainReading {
  /** How far a note's figure stands from that of the note before or after, at most. */
  private static final int NEAR = 8000;

  private final KnownWords words;

  PlainReading(KnownWords words) {
    this.words = words;
  }

  /** Whether {@code word} may stand as it is in {@code text}, its column. */
  boolean isSound(SignedWord word, String text) {
    if (word.holes().size() > 1) {
      return false;
    }
    if (word.position() == Position.INNER) {
      return Signs.isHyphen(word.sign(0)) && isCompound(word);
    }
    if (word.position() == Position.HEAD) {
      return words.knowsWell(word.text().substring(1)) || words.dictionaries().knows(rest(word));
    }
    String base = word.text().substring(0, word.text().length() - 1);
    if (Signs.isFigure(word.sign(0))) {
      return (words.knowsWell(base) && word.tail().isEmpty()) || isNoteFigure(text, word.offset(0));
    }
    return words.knows(base);
  }

  private static String rest(SignedWord word) {
    return word.text().substring(1);
  }

  private boolean isCompound(SignedWord word) {
    if (words.document().countCompound(word.text()) > 1
        || words.dictionaries().knows(word.text())) {
      return true;
    }
    int hyphen = word.holes().get(0);
    return isPart(word.text().substring(0, hyphen)) && isPart(word.text().substring(hyphen + 1));
  }

  private boolean isPart(String part) {
    return Character.isUpperCase(part.charAt(0)) || words.knows(part);
  }

  /**
   * Whether the number that begins at {@code offset}, right after a word, can be a note's: then the
   * number before or after it stands near by in the same way.
   */
  static boolean isNoteFigure(String text, int offset) {
    int end = offset;
    while (end < text.length() && end - offset < 4 && Signs.isFigure(text.charAt(end))) {
      end++;
    }
    int number = Integer.parseInt(text.substring(offset, end));
    int from = Math.max(0, offset - NEAR);
    int to = Math.min(text.length(), offset + NEAR);
    return hasFigure(text, from, offset, number - 1) || hasFigure(text, end, to, number + 1);
  }

  private static boolean hasFigure(String text, int from, int to, int number) {
    String figure = Integer.toString(number);
    for (int i = text.indexOf(figure, from); i >= 0 && i < to; i = text.indexOf(figure, i + 1)) {
      int end = i + figure.length();
      boolean glued = i > 0 && isWordEnd(text.charAt(i - 1));
      if (glued && (end == text.length() || !Signs.isFigure(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordEnd(char c) {
    return Signs.isLetter(c) || ".,;:?!»”’)]…—".indexOf(c) >= 0;
  }
}
