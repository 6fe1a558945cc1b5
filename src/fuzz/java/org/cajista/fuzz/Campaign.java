package org.cajista.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Many inputs of one fuzzer, each named by its seed, and the faults that they show. */
public final class Campaign {
  /** Seeds that follow one another shall not give inputs that resemble one another. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Fuzzer fuzzer;
  private final int threads;
  private final int tries;
  private final Consumer<Shown> found;
  private final Progress progress;
  private final Map<String, Shown> faults = new TreeMap<>();
  private final AtomicLong done = new AtomicLong();

  /**
   * A fault and the smallest input that shows it.
   *
   * @param seed of the first input that showed it
   * @param times how many inputs showed it
   */
  public record Shown(Finding finding, long seed, int times, String input) {}

  /** Hears after each input how many are checked, and how many kinds of findings there are. */
  @FunctionalInterface
  public interface Progress {
    void checked(long inputs, int kinds);
  }

  /**
   * @param threads how many inputs are checked at once
   * @param tries how many smaller inputs are tried for each fault
   * @param found hears of each fault at once, while smaller inputs are still looked for
   * @param progress hears of each input
   */
  public Campaign(Fuzzer fuzzer, int threads, int tries, Consumer<Shown> found, Progress progress) {
    this.fuzzer = fuzzer;
    this.threads = threads;
    this.tries = tries;
    this.found = found;
    this.progress = progress;
  }

  /** Returns the input of {@code seed}. */
  public static String input(Fuzzer fuzzer, long seed) {
    return fuzzer.input(new Random(seed * SPREAD));
  }

  /**
   * Checks {@code count} inputs from the one of {@code first} on, or fewer when the time is over.
   *
   * @return each fault once
   */
  public List<Shown> run(long first, long count, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    AtomicLong next = new AtomicLong(first);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  for (long seed = next.getAndIncrement();
                      seed < first + count && System.nanoTime() < end;
                      seed = next.getAndIncrement()) {
                    check(seed);
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
    return List.copyOf(faults.values());
  }

  /** How many inputs have been checked. */
  public long done() {
    return done.get();
  }

  private void check(long seed) {
    String input = input(fuzzer, seed);
    for (Finding finding : fuzzer.findings(input)) {
      if (isNew(finding, seed, input)) {
        found.accept(new Shown(finding, seed, 1, input));
        String small = minimised(finding, input);
        synchronized (faults) {
          faults.computeIfPresent(
              finding.kind(),
              (kind, shown) -> new Shown(shown.finding, shown.seed, shown.times, small));
        }
      }
    }
    synchronized (faults) {
      progress.checked(done.incrementAndGet(), faults.size());
    }
  }

  private boolean isNew(Finding finding, long seed, String input) {
    synchronized (faults) {
      Shown known = faults.get(finding.kind());
      Shown now =
          known == null
              ? new Shown(finding, seed, 1, input)
              : new Shown(known.finding, known.seed, known.times + 1, known.input);
      faults.put(finding.kind(), now);
      return known == null;
    }
  }

  private String minimised(Finding finding, String input) {
    return new Minimiser(
            part ->
                fuzzer.findings(part).stream().anyMatch(one -> one.kind().equals(finding.kind())),
            tries)
        .minimise(input);
  }
}
