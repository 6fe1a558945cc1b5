package org.cajista.eval;

/**
 * The agreement of gold and encoding.
 *
 * @param hits the number of things in both
 * @param surplus the number of things only in the encoding
 * @param missed the number of things only in the gold
 */
public record MatchCount(int hits, int surplus, int missed) {

  static final MatchCount NONE = new MatchCount(0, 0, 0);

  /** Returns the share of correct things in the encoding; 1 if the encoding has none. */
  public double precision() {
    return share(hits, found());
  }

  /** Returns the share of the gold that was found; 1 if the gold has none. */
  public double recall() {
    return share(hits, gold());
  }

  /** Returns the harmonic mean of precision and recall; 1 if neither has anything. */
  public double f1() {
    return share(2 * hits, 2 * hits + surplus + missed);
  }

  /** Returns the number of things in the gold. */
  public int gold() {
    return hits + missed;
  }

  /** Returns the number of things in the encoding. */
  public int found() {
    return hits + surplus;
  }

  MatchCount plus(MatchCount other) {
    return new MatchCount(hits + other.hits, surplus + other.surplus, missed + other.missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1.0 : (double) part / whole;
  }
}
