package org.cajista.project;

import java.util.Map;

/**
 * How a list of persons is imported.
 *
 * @param columns the field of each column of a table, by the column's name, where the names do not
 *     tell
 * @param byName true if a full name that only one person has is enough to be that person
 * @param dryRun true if it is only said what would be done
 */
public record ImportOptions(Map<String, String> columns, boolean byName, boolean dryRun) {

  /** Takes a copy of the map. */
  public ImportOptions {
    columns = Map.copyOf(columns);
  }
}
