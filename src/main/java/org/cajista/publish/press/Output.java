package org.cajista.publish.press;

import java.nio.file.Path;
import java.util.List;
import org.cajista.files.AtomicFile;
import org.cajista.model.publishing.OutputFormat;

/**
 * One form of the published edition.
 *
 * <p>May rely on: the texts of the run can be read, their names are distinct, the folder exists.
 * Must keep: what it writes appears whole or not at all (see {@link AtomicFile}), and it touches no
 * file that it did not write.
 */
public interface Output {

  /** The format that this class makes. */
  OutputFormat format();

  /**
   * Publishes every text of {@code run} under its folder.
   *
   * @return the files written, in a stable order
   * @throws PublishException when a text or a file stops the work; its message is for the editor
   */
  List<Path> publish(PressRun run) throws PublishException;
}
