package org.cajista.lang;

import org.cajista.report.Diagnostic;

/** A file of a language cannot be understood. */
public final class BadListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  BadListException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** Returns what is wrong, with file and line. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
