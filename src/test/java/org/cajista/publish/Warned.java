package org.cajista.publish;

import java.util.List;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;

/**
 * Keeps what a run of {@code publish} warns of, {@code TEXT: SENTENCE}; several threads may warn.
 *
 * @param said what was said so far, oldest first
 */
record Warned(List<String> said) implements ProgressListener {
  @Override
  public void warning(String text, String sentence) {
    synchronized (said) {
      said.add(text + ": " + sentence);
    }
  }

  @Override
  public void done(OutputFormat format, String text, int done, int all) {}
}
