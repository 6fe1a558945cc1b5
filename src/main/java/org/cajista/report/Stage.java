package org.cajista.report;

/**
 * A stage of {@code encode}: it makes one kind of material from another. All stages have the same
 * form: a public class whose constructor takes what the stage must know about the text, and whose
 * {@code apply} runs a list of steps in order. A comment at each step says why it stands at this
 * place.
 *
 * <p>What a stage guarantees:
 *
 * <ul>
 *   <li>Every character of the source is still there, or an edit records its change.
 *   <li>An odd text is not an error of the program, so no exception is thrown. Doubts are
 *       diagnostics of the report.
 *   <li>After {@code apply} the stage keeps nothing of the text.
 * </ul>
 *
 * <p>A stage can rely on the guarantees of the stages before it, and does not check them again.
 *
 * @param <A> the material that the stage before made
 * @param <B> the material that this stage makes
 */
@FunctionalInterface
public interface Stage<A, B> {

  /**
   * Runs the stage on one text.
   *
   * @param material the material of the stage before
   * @param report receives an edit for every change and a diagnostic for every doubt
   * @return the material for the next stage
   */
  B apply(A material, Report report);
}
