package org.cajista.publish.press;

import java.nio.file.Path;
import java.util.List;
import org.cajista.files.AtomicFile;
import org.cajista.model.publishing.OutputFormat;

/**
 * One format of the published edition.
 *
 * <p>It can rely on this: the texts of the run can be read, their names are different, the folder
 * exists. It guarantees this: files are written completely or not at all (see {@link AtomicFile}),
 * and files that it did not write are not touched.
 */
public interface Output {

  /** Returns the format of this class. */
  OutputFormat format();

  /**
   * Publishes every text of {@code run} in its folder.
   *
   * @return the written files in a stable order
   * @throws PublishException if a text or a file stops the work; the message is for the editor
   */
  List<Path> publish(PressRun run) throws PublishException;
}
