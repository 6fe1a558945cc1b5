package org.cajista.publish.press;

import org.cajista.model.publishing.OutputFormat;

/**
 * Is informed about the progress of publishing. It is called from several threads at the same time.
 */
public interface ProgressListener {

  /** Ignores everything. */
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
   * @param format the format
   * @param text the name of the text, {@link TeiText#name()}
   * @param count the number of texts that are ready now, this one included
   * @param total the number of all texts
   */
  void done(OutputFormat format, String text, int count, int total);

  /** The editor should look at something. The work continues. */
  void warning(String text, String message);
}
