package org.cajista.cli;

/** What the process says with its exit status. */
final class ExitStatus {

  static final int OK = 0;

  /** The documents have errors, or cannot be read or written. */
  static final int DOCUMENTS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A bug of the program (EX_SOFTWARE of sysexits.h). */
  static final int BUG = 70;

  private ExitStatus() {}
}
