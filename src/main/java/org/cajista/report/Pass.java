package org.cajista.report;

import java.util.List;

/**
 * One step of a stage. It returns material of the same type, keeps the order of pages and blocks,
 * and does not change what is not its task. Everything that a {@link Stage} guarantees, a pass
 * guarantees too.
 *
 * <p>A second run of a pass of {@code layout} or {@code repair} changes nothing.
 *
 * @param <T> the material of the stage: the pages of a text, its parts, or its document
 */
@FunctionalInterface
public interface Pass<T> extends Stage<T, T> {

  /**
   * Runs {@code passes} one after the other, and returns the result.
   *
   * @param <T> the material of the stage
   * @param material the material before the first pass
   * @param report where the passes report what they do
   */
  static <T> T inOrder(List<? extends Pass<T>> passes, T material, Report report) {
    T done = material;
    for (Pass<T> pass : passes) {
      done = pass.apply(done, report);
    }
    return done;
  }
}
