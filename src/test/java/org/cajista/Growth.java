package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * Measures how the cost of some work grows with the size of what it is given.
 *
 * <p>The cost is the processor time of the program's threads, not the time of the clock, and only
 * the ratio of two sizes counts: a slow or busy machine changes nothing.
 */
public final class Growth {
  /** Twice the size may cost this many times as much: 2 is linear, 4 quadratic. */
  private static final double LIMIT = 2.4;

  /** The sizes that are compared are four times apart: twice twice the size. */
  private static final int STEP = 4;

  /** Measured again while the ratio is too high: noise goes, growth stays. */
  private static final int ROUNDS = 8;

  /** Work shorter than this, in nanoseconds, tells nothing. */
  private static final long SHORTEST = 5_000_000;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Some work; it should check what comes out, too. */
  @FunctionalInterface
  public interface Work<T> {
    void on(T input) throws Exception;
  }

  /**
   * Checks that the cost of {@code work} grows about as its input does.
   *
   * @param name what the message calls the input
   * @param size the larger size; the other one is a fourth of it
   * @param input makes an input of a size
   */
  public static <T> void isLinear(String name, int size, IntFunction<T> input, Work<T> work)
      throws Exception {
    T small = input.apply(size / STEP);
    T large = input.apply(size);
    work.on(small); // classes are loaded, and the first loops compiled
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      least = Math.min(least, cost(small, work));
      most = Math.min(most, cost(large, work));
      if (round > 0 && most <= Math.max(least, SHORTEST) * LIMIT * LIMIT) {
        return;
      }
    }
    assertThat((double) most / Math.max(least, SHORTEST))
        .as(
            "%s: what %d times the size costs (%d ms after %d ms of the processor)",
            name, STEP, most / 1_000_000, least / 1_000_000)
        .isLessThanOrEqualTo(LIMIT * LIMIT);
  }

  private static <T> long cost(T input, Work<T> work) throws Exception {
    long before = spent();
    work.on(input);
    return spent() - before;
  }

  /** Returns what all threads that live have cost: some of the work is done beside the test's. */
  private static long spent() {
    long sum = 0;
    for (long thread : CPU.getAllThreadIds()) {
      sum += Math.max(0, CPU.getThreadCpuTime(thread)); // -1 if it has just ended
    }
    return sum;
  }
}
