package org.cajista.publish;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes each warning on once, however often and of however many texts it is said. */
final class EachOnce implements ProgressListener {

  private final ProgressListener listener;
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /** For {@code listener}. */
  EachOnce(ProgressListener listener) {
    this.listener = listener;
  }

  @Override
  public void done(Format format, String text, int count, int total) {
    listener.done(format, text, count, total);
  }

  @Override
  public void warning(String text, String message) {
    if (said.add(message)) {
      listener.warning(text, message);
    }
  }
}
