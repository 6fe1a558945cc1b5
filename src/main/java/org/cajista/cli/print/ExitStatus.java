package org.cajista.cli.print;

import org.cajista.project.EncodeResult;
import org.cajista.project.ValidateResult;

/** The exit statuses of the program. */
public final class ExitStatus {

  public static final int OK = 0;

  /** The documents have errors, or cannot be read or written. */
  public static final int DOCUMENTS = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** A bug of the program (EX_SOFTWARE of sysexits.h). */
  public static final int BUG = 70;

  private ExitStatus() {}

  /** Returns the exit status of an encoding. */
  public static int of(EncodeResult result) {
    return result.good() ? OK : result.broken() ? BUG : DOCUMENTS;
  }

  /** Returns the exit status of a check. */
  public static int of(ValidateResult result) {
    return result.good() ? OK : result.broken() ? BUG : DOCUMENTS;
  }
}
