package org.cajista.input.pages;

import java.io.IOException;

/** A file that cannot be read as a source. The message is one sentence for the editor. */
public final class UnreadableSource extends IOException {
  private static final long serialVersionUID = 1L;

  public UnreadableSource(String message) {
    super(message);
  }

  public UnreadableSource(String message, Throwable cause) {
    super(message, cause);
  }
}
