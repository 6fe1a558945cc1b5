package org.cajista.validate.document;

import java.util.List;
import java.util.Objects;
import org.cajista.report.Severity;

/**
 * A finding before its place is turned into line, column and path.
 *
 * @param code as reports show it
 * @param page where the documentation explains it; may be empty
 * @param value the offending name, value or piece of text; may be empty
 * @param allowed what would be right; may be empty
 * @param suggestion which of it was probably meant; may be empty
 * @param sentence what an editor reads
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
