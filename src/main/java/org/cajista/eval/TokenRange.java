package org.cajista.eval;

import java.util.BitSet;

/** The tokens from {@code start} to before {@code end}; none where the two are equal. */
record TokenRange(int start, int end) {

  /**
   * Adds this extent to a set of places: the token at {@code i} is place {@code 2i + 1}, and what
   * stands between it and the token before is place {@code 2i}. So an extent of no tokens has a
   * place too, which an extent around it shares.
   */
  void addTo(BitSet places) {
    places.set(first(), last() + 1);
  }

  boolean touches(BitSet places) {
    int next = places.nextSetBit(first());
    return next >= 0 && next <= last();
  }

  private int first() {
    return start < end ? 2 * start + 1 : 2 * start;
  }

  private int last() {
    return start < end ? 2 * end - 1 : 2 * start;
  }
}
