package org.cajista.report;

/**
 * A stage of {@code encode}: one sort of material in, another out. All stages have this shape: a
 * public class whose constructor takes what the stage must know of the text, and whose {@code
 * apply} runs a list of steps in order, each with a line that says why it stands there.
 *
 * <p>What a stage keeps:
 *
 * <ul>
 *   <li>Every character of the source is still there, or an edit says what became of it.
 *   <li>A text that is odd is no error of the program: nothing is thrown for it. Doubts are
 *       diagnostics of the report.
 *   <li>Nothing of one text stays in the stage after {@code apply}.
 * </ul>
 *
 * <p>What it may rely on: that the stages before it have kept this too. It checks nothing again.
 *
 * @param <A> what the stage before made
 * @param <B> what this stage makes of it
 */
@FunctionalInterface
public interface Stage<A, B> {

  /**
   * Runs the stage on one text.
   *
   * @param report gets an edit for every change and a diagnostic for every doubt
   */
  B apply(A material, Report report);
}
