package org.cajista.publish.press;

import org.cajista.report.CajistaException;

/**
 * Publishing stopped. The message tells the editor where the problem is, what it is, and what to
 * do.
 */
public final class PublishException extends CajistaException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception without a cause. */
  public PublishException(String message) {
    super(message);
  }

  /** Makes an exception with its cause, which is printed with {@code --debug}. */
  public PublishException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public boolean namesPlace() {
    return true;
  }
}
