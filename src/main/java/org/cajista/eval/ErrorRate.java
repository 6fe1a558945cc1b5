package org.cajista.eval;

/**
 * How far words are from the gold's.
 *
 * @param errors tokens that are substituted, missing or surplus
 * @param tokens of the gold
 */
public record ErrorRate(int errors, int tokens) {

  static final ErrorRate NONE = new ErrorRate(0, 0);

  /** Errors per token of the gold. */
  public double rate() {
    return tokens == 0 ? 0.0 : (double) errors / tokens;
  }

  ErrorRate plus(ErrorRate other) {
    return new ErrorRate(errors + other.errors, tokens + other.tokens);
  }
}
