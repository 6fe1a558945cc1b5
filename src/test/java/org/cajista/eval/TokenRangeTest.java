package org.cajista.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenRangeTest {

  /** Two extents touch where each begins before the other ends. */
  @ParameterizedTest
  @CsvSource({
    "3, 5, 4, 6, true",
    "3, 5, 5, 6, false",
    "3, 5, 1, 3, false",
    "3, 5, 1, 9, true",
    "4, 4, 3, 5, true", // nothing is left of the name, but where it stood lies inside the other
    "4, 4, 4, 5, false",
    "4, 4, 2, 4, false",
  })
  void touches(int start, int end, int otherStart, int otherEnd, boolean expected) {
    BitSet places = new BitSet();
    new TokenRange(otherStart, otherEnd).addTo(places);
    assertThat(new TokenRange(start, end).touches(places)).isEqualTo(expected);
    places.clear();
    new TokenRange(start, end).addTo(places);
    assertThat(new TokenRange(otherStart, otherEnd).touches(places)).isEqualTo(expected);
  }
}
