package org.cajista.report;

import java.util.Objects;

/**
 * A place of a TEI file that both the editor and a new encoding have changed.
 *
 * @param line where the mark stands in the file of marked conflicts, from 1
 * @param column the column there, from 1, in UTF-16 code units
 * @param yours what the editor made of it
 * @param before what the program had written; empty where that is not known
 * @param theirs what the program would write now
 */
public record MarkedConflict(int line, int column, String yours, String before, String theirs) {

  /** Checks that nothing is missing. */
  public MarkedConflict {
    Objects.requireNonNull(yours);
    Objects.requireNonNull(before);
    Objects.requireNonNull(theirs);
  }
}
