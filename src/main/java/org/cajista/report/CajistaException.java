package org.cajista.report;

import java.util.List;

/**
 * Stops the work for a reason that the user can correct. The message says where the problem is,
 * what it is, and what to do. It is not thrown for bugs of the program. It is not thrown for odd
 * texts either, because these have diagnostics.
 */
public class CajistaException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence for the user
   */
  public CajistaException(String message) {
    super(message);
  }

  /**
   * Makes an exception that another one caused.
   *
   * @param message one sentence for the user
   * @param cause what happened, for a bug report
   */
  public CajistaException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Returns what is wrong in a file of the edition, place by place; empty if the message says all.
   *
   * @return the diagnostics from the top of the file to its foot
   */
  public List<Diagnostic> diagnostics() {
    return List.of();
  }

  /**
   * True if the message begins with the file that it is about, so that it can be printed as it is,
   * and an editor can jump there.
   *
   * @return true for messages such as {@code edition.toml:3:1: error: …}
   */
  public boolean namesPlace() {
    return false;
  }
}
