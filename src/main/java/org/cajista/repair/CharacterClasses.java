package org.cajista.repair;

/** The classes of characters: letters, punctuation, and signs that can stand for lost letters. */
final class CharacterClasses {
  /** Punctuation that stands beside words in any correct text, and the marks of light markup. */
  private static final String PUNCTUATION = ".,;:()[]{}«»‹›“”„‘’'…—–¿¡?/*_\\·¹²³";

  /** Signs that stand before or after whole words in a correct text. */
  private static final String AT_WORDS = "!\"-+=<>%&@°§|~^";

  /** Those of these signs that stand before words. */
  private static final String BEFORE_WORDS = "\"-+=<&@§~^";

  /** Signs that stand between letters in a correct text. */
  private static final String IN_WORDS = "-+=<>&@°|~^\u00AD\u2010\u2011¬";

  private static final byte LETTER = 1;
  private static final byte SIGN = 2;

  /**
   * The class of each UTF-16 code unit. It is needed several times for each character of a text.
   */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      KINDS[c] = kind((char) c);
    }
  }

  private CharacterClasses() {}

  private static byte kind(char c) {
    if (Character.isLetter(c) && !isOddLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return LETTER;
    }
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return blank || PUNCTUATION.indexOf(c) >= 0 ? 0 : SIGN;
  }

  static boolean isLetter(char c) {
    return KINDS[c] == LETTER;
  }

  /**
   * True if {@code c} is neither a letter nor ordinary punctuation: a figure, a symbol, a character
   * without meaning, or a letter that no western language writes and that faces use as a number.
   */
  static boolean isSign(char c) {
    return KINDS[c] == SIGN;
  }

  /**
   * True if the sign stands beside words in correct text too, so that its place alone proves
   * nothing.
   */
  static boolean isOrdinary(char c) {
    return AT_WORDS.indexOf(c) >= 0 || isFigure(c);
  }

  /** True if the sign stands between letters in correct text: a compound, a code, a firm. */
  static boolean standsInWords(char c) {
    return isFigure(c) || IN_WORDS.indexOf(c) >= 0;
  }

  /** True if the sign stands before words in correct text. */
  static boolean opensWords(char c) {
    return BEFORE_WORDS.indexOf(c) >= 0;
  }

  static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u00AD' || c == '¬' || c == '\u2010' || c == '\u2011';
  }

  /** Latin Extended-B and the phonetic letters, without the Romanian ones. */
  private static boolean isOddLetter(char c) {
    return c >= '\u0180' && c <= '\u02AF' && (c < '\u0218' || c > '\u021B');
  }
}
