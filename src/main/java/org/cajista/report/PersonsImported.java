package org.cajista.report;

import java.util.List;

/**
 * What came of a list of persons that was imported.
 *
 * @param added persons who are new
 * @param completed persons who were known and have learnt something
 * @param same persons of whom there was nothing new
 * @param doubtful persons who were left out, because they may be one of those known
 * @param said what there is to say of the list, place by place
 */
public record PersonsImported(
    int added, int completed, int same, int doubtful, List<Diagnostic> said) {

  /** Takes a copy of the list. */
  public PersonsImported {
    said = List.copyOf(said);
  }
}
