package org.cajista.annotate.names.forms;

/**
 * One word, number or sign of a passage.
 *
 * @param text the word without editor's brackets inside it ({@code N[atalia]} is {@code Natalia})
 *     and with {@code ’} for every apostrophe; an initial keeps its full stop
 * @param lower the text in lower case
 * @param start offset in the passage
 * @param end offset after the last character; the full stop of an initial is in
 * @param shape how it is written
 * @param opens true if a sentence, a quotation or a bracket may begin with it
 * @param glued true if no white space stands before it
 */
public record Word(
    String text, String lower, int start, int end, Shape shape, boolean opens, boolean glued) {

  /** How a word is written. */
  public enum Shape {
    /** {@code Rosa}, {@code O’Brien}, {@code Jean-Paul} */
    CAPITAL,
    /** {@code ROSA} */
    CAPITALS,
    /** {@code R.}, {@code Ch.} */
    INITIAL,
    /** {@code rosa}, {@code d’} */
    LOWER,
    NUMBER,
    SIGN
  }

  public boolean is(String sign) {
    return text.equals(sign);
  }

  /** The same word where no sentence begins with it. */
  Word inside() {
    return new Word(text, lower, start, end, shape, false, glued);
  }

  /** The same word where a sentence may begin with it. */
  Word opening() {
    return new Word(text, lower, start, end, shape, true, glued);
  }

  /** True if it is written like a part of a name. */
  public boolean isCapital() {
    return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
  }

  public boolean isInitial() {
    return shape == Shape.INITIAL;
  }

  /** {@code ROSA-MARÍA} as {@code Rosa-María}; other words as they are. */
  public String cased() {
    if (shape != Shape.CAPITALS) {
      return text;
    }
    StringBuilder cased = new StringBuilder(text);
    boolean head = true;
    for (int i = 0; i < cased.length(); i++) {
      char c = cased.charAt(i);
      cased.setCharAt(i, head ? c : Character.toLowerCase(c));
      head = !Character.isLetter(c);
    }
    return cased.toString();
  }
}
