package org.cajista.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * One finding about a file.
 *
 * @param file the file, with the name that the user gave
 * @param line the line, from 1; 0 if the finding is about the whole file
 * @param column the column, from 1, in UTF-16 code units; 0 if the finding is about the whole line
 * @param severity how serious the finding is
 * @param code a stable and readable name, such as {@code note.orphan}; the documentation explains
 *     it
 * @param message a sentence that says what was found, what was expected and what to do
 * @param evidence further facts about the finding
 */
public record Diagnostic(
    String file,
    int line,
    int column,
    Severity severity,
    String code,
    String message,
    Evidence evidence)
    implements Serializable {

  /** By file, then from top to bottom, then by code. The order does not depend on threads. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** Checks the arguments. */
  public Diagnostic {
    Objects.requireNonNull(file);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    Objects.requireNonNull(evidence);
  }

  /** Makes a diagnostic without further facts. */
  public Diagnostic(
      String file, int line, int column, Severity severity, String code, String message) {
    this(file, line, column, severity, code, message, Evidence.NONE);
  }

  /** Returns this finding in the file {@code other}. */
  public Diagnostic in(String other) {
    return new Diagnostic(other, line, column, severity, code, message, evidence);
  }

  /** Returns this finding with the severity {@code other}. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(file, line, column, other, code, message, evidence);
  }

  /**
   * Returns a diagnostic with the sentence of {@code code} in {@code messages.properties}.
   *
   * @param arguments the values for {@code {0}} … in the sentence
   */
  public static Diagnostic of(
      String file, int line, int column, Severity severity, String code, Object... arguments) {
    return new Diagnostic(file, line, column, severity, code, Messages.format(code, arguments));
  }

  /** Returns {@code file:line:column: severity: sentence [code]}. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + severity.name().toLowerCase(Locale.ROOT)
        + ": "
        + message
        + " ["
        + code
        + "]";
  }
}
