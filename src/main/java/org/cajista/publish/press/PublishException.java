package org.cajista.publish.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.report.CajistaException;

/**
 * Publishing stopped. The message tells the editor where the problem is, what it is, and what to
 * do.
 */
public final class PublishException extends CajistaException {

  private static final long serialVersionUID = 1L;

  private final transient Map<OutputFormat, List<Path>> made;

  /** Makes an exception without a cause. */
  public PublishException(String message) {
    super(message);
    this.made = Map.of();
  }

  /** Makes an exception with its cause, which is printed with {@code --debug}. */
  public PublishException(String message, Throwable cause) {
    super(message, cause);
    this.made = Map.of();
  }

  /**
   * Makes an exception for a run in which some formats were made and others not.
   *
   * @param made the files of the formats that were made
   */
  public PublishException(String message, Map<OutputFormat, List<Path>> made) {
    super(message);
    this.made = Map.copyOf(made);
  }

  /** Returns the files of the formats that were made before or beside the trouble. */
  public Map<OutputFormat, List<Path>> made() {
    return made;
  }

  @Override
  public boolean namesPlace() {
    return true;
  }
}
