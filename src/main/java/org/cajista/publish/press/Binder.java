package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the file of one volume in one format. One volume at a time: a binder a thread. */
public interface Binder {

  /**
   * Writes {@code volume} to {@code file}, which is empty and becomes visible when this returns.
   *
   * @throws PublishException with a sentence for the editor
   */
  void bind(Volume volume, Path file) throws PublishException, IOException;
}
