package org.cajista.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * One finding.
 *
 * @param file the file, as the user named it
 * @param line from 1; 0 where the finding is on the file as a whole
 * @param column from 1, in UTF-16 code units; 0 where the finding is on the line as a whole
 * @param severity how grave
 * @param code stable and readable, such as {@code note.orphan}; documented
 * @param message one sentence: what was found, what was expected, what to do
 * @param evidence what the finding rests on
 */
public record Diagnostic(
    String file,
    int line,
    int column,
    Severity severity,
    String code,
    String message,
    Evidence evidence) {

  /** By file, then from top to bottom, then by code: an order that no thread can change. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(file);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    Objects.requireNonNull(evidence);
  }

  /** A diagnostic that says all in its sentence. */
  public Diagnostic(
      String file, int line, int column, Severity severity, String code, String message) {
    this(file, line, column, severity, code, message, Evidence.NONE);
  }

  /** The same finding in the file of another name. */
  public Diagnostic in(String other) {
    return new Diagnostic(other, line, column, severity, code, message, evidence);
  }

  /** The same finding, taken less or more gravely. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(file, line, column, other, code, message, evidence);
  }

  /**
   * A diagnostic with the sentence of {@code code} in {@code messages.properties}.
   *
   * @param arguments what the sentence's {@code {0}} … stand for
   */
  public static Diagnostic of(
      String file, int line, int column, Severity severity, String code, Object... arguments) {
    return new Diagnostic(file, line, column, severity, code, Messages.format(code, arguments));
  }

  /** {@code file:line:column: severity: sentence [code]}. */
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
