package org.cajista.eval;

import java.util.BitSet;

/** The tokens from {@code start} to before {@code end}; none where the two are equal. */
record Extent(int start, int end) {

  void addTo(BitSet tokens) {
    tokens.set(start, Math.max(start, end));
  }

  boolean touches(BitSet tokens) {
    int next = tokens.nextSetBit(start);
    return next >= 0 && next < end;
  }
}
