package org.cajista.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same work for many files in parallel. The results come in the order of the files. */
public final class Parallel {

  /** The maximum number of tasks that are begun before the first of them is delivered. */
  private static final int AHEAD = 100;

  private Parallel() {}

  /**
   * The work for one file. The largest waiting file is taken first; if it came last, one processor
   * would work alone.
   */
  private static final class Task<R> extends FutureTask<R> implements Comparable<Task<?>> {
    private final long size;

    Task(Callable<R> work, long size) {
      super(work);
      this.size = size;
    }

    @Override
    public int compareTo(Task<?> other) {
      return Long.compare(other.size, size);
    }
  }

  /**
   * Does {@code work} for each thing in parallel.
   *
   * @param file returns the file of a thing; it need not exist
   * @param work runs on as many threads as there are processors
   * @param hand receives each result when it and all results before it are ready
   */
  public static <T, R> void each(
      List<T> things, Function<T, Path> file, Function<T, R> work, Consumer<R> hand) {
    int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
    int threads = Math.max(1, Math.min(things.size(), processors));
    ExecutorService pool =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(AHEAD));
    try {
      Iterator<T> next = things.iterator();
      Deque<Task<R>> ahead = new ArrayDeque<>();
      // results wait in memory for their turn, so only a few tasks may be ahead
      while (next.hasNext() || !ahead.isEmpty()) {
        while (next.hasNext() && ahead.size() < AHEAD) {
          T thing = next.next();
          Task<R> task = new Task<>(() -> work.apply(thing), file.apply(thing).toFile().length());
          ahead.add(task);
          pool.execute(task);
        }
        hand.accept(ahead.remove().get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error failed) {
        throw failed; // such as an OutOfMemoryError
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
