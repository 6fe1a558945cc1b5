package org.cajista.validate.document;

import java.util.List;
import java.util.Objects;
import org.cajista.report.Severity;

/**
 * A finding before its location is converted to line, column and path.
 *
 * @param code the code as reports show it
 * @param severity the severity
 * @param page the page of the documentation; can be empty
 * @param location the location
 * @param value the wrong name, value or piece of text; can be empty
 * @param allowed what would be correct; can be empty
 * @param suggestion the element of {@code allowed} that was probably meant; can be empty
 * @param sentence the sentence for the editor
 */
public record Fault(
    String code,
    Severity severity,
    String page,
    Location location,
    String value,
    List<String> allowed,
    String suggestion,
    String sentence) {

  /** Checks the arguments and copies the list. */
  public Fault {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(page);
    Objects.requireNonNull(location);
    Objects.requireNonNull(value);
    Objects.requireNonNull(suggestion);
    Objects.requireNonNull(sentence);
    allowed = List.copyOf(allowed);
  }
}
