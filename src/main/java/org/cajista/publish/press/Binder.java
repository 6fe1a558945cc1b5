package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the file of one volume in one format. Not thread-safe: each thread has its own binder. */
public interface Binder {

  /**
   * Writes {@code volume} to {@code file}. The file is empty before, and becomes visible after this
   * method returns.
   *
   * @throws PublishException with a sentence for the editor
   */
  void bind(Volume volume, Path file) throws PublishException, IOException;
}
