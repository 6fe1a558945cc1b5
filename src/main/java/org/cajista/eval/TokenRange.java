package org.cajista.eval;

import java.util.BitSet;

/** The tokens from {@code start} up to, but not including, {@code end}; none if both are equal. */
record TokenRange(int start, int end) {

  /**
   * Adds this range to a set of places. The token at {@code i} is place {@code 2i + 1}; the gap
   * before it is place {@code 2i}. So an empty range has a place too, and a range around it shares
   * this place.
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
