package org.cajista.eval;

/**
 * The number of wrong words in comparison with the gold.
 *
 * @param errors the number of tokens that are substituted, missing or surplus
 * @param tokens the number of tokens of the gold
 */
public record ErrorRate(int errors, int tokens) {

  static final ErrorRate NONE = new ErrorRate(0, 0);

  /** Returns the number of errors for each token of the gold. */
  public double rate() {
    return tokens == 0 ? 0.0 : (double) errors / tokens;
  }

  ErrorRate plus(ErrorRate other) {
    return new ErrorRate(errors + other.errors, tokens + other.tokens);
  }
}
