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
   * Returns what stands in for the result if this pass fails: by default the same material.
   *
   * @param material what the pass was given
   */
  default T withoutResult(T material) {
    return material;
  }

  /**
   * Runs the pass. If it fails, the report says so, and what it would have found is missing; the
   * text never is.
   *
   * @param material what the pass is given
   * @param report where the pass reports what it does, and where its failure is reported
   * @return the result, or what stands in for it
   */
  default T attempt(T material, Report report) {
    return report.attempt(
        getClass().getSimpleName(), () -> apply(material, report), () -> withoutResult(material));
  }

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
      done = pass.attempt(done, report);
    }
    return done;
  }
}
