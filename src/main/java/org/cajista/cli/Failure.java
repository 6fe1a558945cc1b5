package org.cajista.cli;

/** A command stopped for a reason that is the user's to mend; the message is one sentence. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
