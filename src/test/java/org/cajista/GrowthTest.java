package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That the measure of growth sees what it is for. */
class GrowthTest {

  private static int[] numbers(int size) {
    return new Random(size).ints(size).toArray();
  }

  @Test
  void sortingIsNearlyLinear() {
    assertThatCode(
            () ->
                Growth.isLinear(
                    "sort",
                    1 << 20,
                    GrowthTest::numbers,
                    numbers -> {
                      int[] sorted = numbers.clone();
                      Arrays.sort(sorted);
                      assertThat(sorted[0]).isLessThanOrEqualTo(sorted[sorted.length - 1]);
                    }))
        .doesNotThrowAnyException();
  }

  @Test
  void comparingEachWithEachIsNot() throws Exception {
    Growth.Work<int[]> pairs =
        numbers -> {
          long same = 0;
          for (int one : numbers) {
            for (int other : numbers) {
              same += one == other ? 1 : 0;
            }
          }
          assertThat(same).isGreaterThanOrEqualTo(numbers.length);
        };
    for (int warm = 0; warm < 20; warm++) { // or the first, slow rounds would hide the growth
      pairs.on(numbers(1 << 11));
    }
    assertThatThrownBy(() -> Growth.isLinear("pairs", 1 << 14, GrowthTest::numbers, pairs))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("pairs: what 4 times the size costs");
  }
}
