package org.cajista.report;

import java.util.List;

/**
 * The result of an import of persons.
 *
 * @param added the number of new persons
 * @param completed the number of known persons who got more data
 * @param same the number of known persons without new data
 * @param doubtful the number of persons who were left out because they can be known persons
 * @param diagnostics the diagnostics about the list, from top to bottom
 */
public record PersonsImported(
    int added, int completed, int same, int doubtful, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public PersonsImported {
    diagnostics = List.copyOf(diagnostics);
  }
}
