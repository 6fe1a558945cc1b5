package org.cajista.fuzz;

import java.util.Objects;

/**
 * What is wrong with one input.
 *
 * @param kind the sort of fault: two inputs with the same kind show the same fault
 * @param detail what was found, for whoever mends it
 */
public record Finding(String kind, String detail) {

  private static final int MOST_CAUSES = 8;

  public Finding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(detail);
  }

  /** An exception that no input may cause; its kind says in which method of ours it began. */
  public static Finding crash(Throwable trouble) {
    Throwable cause = trouble;
    for (int i = 0; cause.getCause() != null && i < MOST_CAUSES; i++) {
      cause = cause.getCause();
    }
    String where = "";
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("org.cajista.")
          && !frame.getClassName().startsWith("org.cajista.fuzz")) {
        where = " in " + frame.getClassName() + "." + frame.getMethodName();
        break;
      }
    }
    return new Finding("crash " + cause.getClass().getSimpleName() + where, cause.toString());
  }
}
