package org.cajista.project;

import java.nio.file.Path;
import java.util.List;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsWritten;

/**
 * Hears what a project does while it does it: each result comes as soon as it and all before it are
 * there. {@link #step} is called by several threads at once; everything else by the thread that
 * called the project, in the order of the texts. Every method does nothing by default.
 */
public interface ProjectListener {

  /** Hears nothing. */
  ProjectListener SILENT = new ProjectListener() {};

  /**
   * Work on many files begins.
   *
   * @param stage what is done
   * @param steps how many steps there will be
   */
  default void begins(ProjectStage stage, int steps) {}

  /** One step is done. */
  default void step() {}

  /**
   * The work on many files is done. Where it is broken off by an exception, this is not called.
   *
   * @param stage what was done
   */
  default void ends(ProjectStage stage) {}

  /**
   * A text was encoded, or was not.
   *
   * @param result what came of it
   */
  default void encoded(TextResult result) {}

  /**
   * There is something to say of the personography.
   *
   * @param found the finding
   */
  default void doubt(Diagnostic found) {}

  /**
   * The persons of the texts were added to the personography.
   *
   * @param file the personography
   * @param written what became of it
   */
  default void persons(Path file, PersonsWritten written) {}

  /**
   * All texts were encoded.
   *
   * @param result what came of them
   */
  default void allEncoded(EncodeResult result) {}

  /**
   * A document was checked.
   *
   * @param file the document, as the user would name it, with slashes
   * @param findings what was found in it and is not accepted, from its top to its foot
   */
  default void validated(String file, List<Diagnostic> findings) {}

  /**
   * A document could not be checked; a finding that says so follows.
   *
   * @param file the document, as the user would name it, with slashes
   * @param trouble why not
   */
  default void unreadable(String file, FailureCause trouble) {}

  /**
   * All documents were checked.
   *
   * @param result what came of it
   */
  default void allValidated(ValidateResult result) {}

  /**
   * Something was published. A build publishes in several turns.
   *
   * @param result the files of this turn
   */
  default void published(PublishResult result) {}

  /**
   * There is something that the user should know.
   *
   * @param sentence one sentence
   */
  default void warned(String sentence) {}
}
