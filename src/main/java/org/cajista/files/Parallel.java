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

/** Does the same with many files at once and hands over the results in the files' order. */
public final class Parallel {

  /** How many things may be begun before the first of them is handed over. */
  private static final int AHEAD = 100;

  private Parallel() {}

  /**
   * What is done with one thing. Of those that wait the largest comes first: begun last, it would
   * keep one processor busy and the others idle.
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
   * @param file the file in which a thing stands; it need not exist
   * @param work done on as many things at once as there are processors
   * @param hand gets each result as soon as it and all before it are there
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
      // what is done stays in memory until its turn comes: not more of it than a few things
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
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
