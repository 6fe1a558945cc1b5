package org.cajista.report;

import java.util.List;

/**
 * One step of a stage: it gives back the same sort of material and leaves alone what is not its
 * business. Pages and blocks stay in order. What a {@link Stage} keeps, a step keeps.
 *
 * <p>A step of the stages {@code layout} and {@code repair} that runs a second time changes
 * nothing.
 *
 * @param <T> what the stage works on: the pages of a text, its parts, its document
 */
@FunctionalInterface
public interface Pass<T> extends Stage<T, T> {

  /** Runs {@code passes} one after the other. */
  static <T> T inOrder(List<? extends Pass<T>> passes, T material, Report report) {
    T done = material;
    for (Pass<T> pass : passes) {
      done = pass.apply(done, report);
    }
    return done;
  }
}
