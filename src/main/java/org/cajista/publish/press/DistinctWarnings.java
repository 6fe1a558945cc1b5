package org.cajista.publish.press;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cajista.model.publishing.OutputFormat;

/** Passes each warning on only once, even if it comes several times or from several texts. */
public final class DistinctWarnings implements ProgressListener {

  private final ProgressListener listener;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  /** Makes a filter for {@code listener}. */
  public DistinctWarnings(ProgressListener listener) {
    this.listener = listener;
  }

  @Override
  public void done(OutputFormat format, String text, int count, int total) {
    listener.done(format, text, count, total);
  }

  @Override
  public void warning(String text, String message) {
    if (seen.add(message)) {
      listener.warning(text, message);
    }
  }
}
