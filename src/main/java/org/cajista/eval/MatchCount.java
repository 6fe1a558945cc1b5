package org.cajista.eval;

/**
 * How often the gold and the encoding agree.
 *
 * @param hits in both
 * @param surplus in the encoding alone
 * @param missed in the gold alone
 */
public record MatchCount(int hits, int surplus, int missed) {

  static final MatchCount NONE = new MatchCount(0, 0, 0);

  /** The share of what the encoding has that is right; 1 where it has nothing. */
  public double precision() {
    return share(hits, found());
  }

  /** The share of what the gold has that was found; 1 where it has nothing. */
  public double recall() {
    return share(hits, gold());
  }

  /** The harmonic mean of precision and recall; 1 where there was nothing to find or be found. */
  public double f1() {
    return share(2 * hits, 2 * hits + surplus + missed);
  }

  /** How many the gold has. */
  public int gold() {
    return hits + missed;
  }

  /** How many the encoding has. */
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
