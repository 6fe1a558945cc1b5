package org.cajista.publish.press;

import org.cajista.report.CajistaException;

/** Publishing stopped. The message is one sentence for the editor: where, what, what to do. */
public final class PublishException extends CajistaException {

  private static final long serialVersionUID = 1L;

  /** Without a cause. */
  public PublishException(String message) {
    super(message);
  }

  /** With the cause, for {@code --debug}. */
  public PublishException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public boolean namesPlace() {
    return true;
  }
}
