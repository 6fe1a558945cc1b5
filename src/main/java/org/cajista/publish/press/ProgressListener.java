package org.cajista.publish.press;

import org.cajista.model.publishing.OutputFormat;

/** Hears how the publishing goes. Called from several threads at once. */
public interface ProgressListener {

  /** Says nothing to nobody. */
  ProgressListener SILENT =
      new ProgressListener() {
        @Override
        public void done(OutputFormat format, String text, int count, int total) {}

        @Override
        public void warning(String text, String message) {}
      };

  /**
   * A text is ready in a format.
   *
   * @param text the text's name, {@link TeiText#name()}
   * @param count how many are ready now, this one included
   * @param total how many there are
   */
  void done(OutputFormat format, String text, int count, int total);

  /** Something that the editor should look at; the work goes on. */
  void warning(String text, String message);
}
