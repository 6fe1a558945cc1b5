package org.cajista.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Changes a file, and does it again if someone else saved the file at the same time. */
public final class Attempts {
  private static final int MOST = 20;

  /**
   * Reads a file, changes it, and writes it.
   *
   * @param <R> the result
   * @param <E> a further exception
   */
  public interface Attempt<R, E extends Exception> {
    /** Returns nothing if someone saved the file between the reading and the writing. */
    Optional<R> run() throws IOException, E;
  }

  private Attempts() {}

  /** Runs {@code attempt} until it has written {@code file}. */
  public static <R, E extends Exception> R until(Path file, Attempt<R, E> attempt)
      throws IOException, E {
    for (int i = 0; i < MOST; i++) {
      Optional<R> done = attempt.run();
      if (done.isPresent()) {
        return done.get();
      }
    }
    throw new IOException(
        file + ": another program changes this file all the time. Stop it, and try again.");
  }
}
