package org.cajista.validate;

import org.cajista.report.Diagnostic;

/** Says that a file is no XML text, and why, in one diagnostic. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  Unreadable(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
