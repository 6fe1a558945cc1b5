package org.cajista.publish.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does the same work for many things, on as many threads as there are processors. */
public final class ParallelJobs {

  /** Work that can fail. */
  public interface Work<A, B> {
    /** Does the work for one thing. */
    B on(A thing) throws PublishException, IOException;
  }

  private ParallelJobs() {}

  /**
   * Returns the results in the order of {@code things}. If something failed, throws the first
   * exception.
   */
  public static <A, B> List<B> map(List<A> things, Work<A, B> work)
      throws PublishException, IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors()), new TransformThreads());
    try {
      List<Future<B>> futures = new ArrayList<>();
      for (A thing : things) {
        futures.add(threads.submit(() -> work.on(thing)));
      }
      List<B> results = new ArrayList<>();
      for (Future<B> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      threads.shutdownNow();
      finish(threads);
    }
  }

  /** Waits for all running work, so that nothing is written any more after a failure. */
  private static void finish(ExecutorService threads) {
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <B> B result(Future<B> future) throws PublishException, IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PublishException expected) {
        throw expected;
      }
      if (e.getCause() instanceof IOException expected) {
        throw expected;
      }
      if (e.getCause() instanceof Error failed) {
        throw failed; // such as an OutOfMemoryError
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishException("publishing was interrupted", e);
    }
  }
}
