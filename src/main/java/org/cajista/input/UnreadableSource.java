package org.cajista.input;

import java.io.IOException;

/** A raw file that cannot be read as text. The message is one sentence for the editor. */
public final class UnreadableSource extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableSource(String message) {
    super(message);
  }

  UnreadableSource(String message, Throwable cause) {
    super(message, cause);
  }
}
