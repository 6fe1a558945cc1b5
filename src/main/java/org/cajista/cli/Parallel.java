package org.cajista.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same with many things at once and hands over the results in the things' order. */
final class Parallel {

  /** How many things may be begun before the first of them is handed over. */
  private static final int AHEAD = 100;

  private Parallel() {}

  /**
   * @param work done on as many things at once as there are processors
   * @param hand gets each result as soon as it and all before it are there
   */
  static <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> hand) {
    int threads = Math.min(things.size(), Math.max(2, Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      Iterator<T> next = things.iterator();
      Deque<Future<R>> ahead = new ArrayDeque<>();
      // what is done stays in memory until its turn comes: not more of it than a few things
      while (next.hasNext() || !ahead.isEmpty()) {
        while (next.hasNext() && ahead.size() < AHEAD) {
          T thing = next.next();
          ahead.add(pool.submit(() -> work.apply(thing)));
        }
        hand.accept(ahead.remove().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
