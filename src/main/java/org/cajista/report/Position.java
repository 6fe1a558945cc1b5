package org.cajista.report;

import org.cajista.model.Source;

/**
 * A place in the source.
 *
 * @param line from 1; 0 for the source as a whole
 * @param column from 1, in UTF-16 code units; 0 for the line as a whole
 */
public record Position(int line, int column) {

  /** Where {@code offset} lies in {@code source}. */
  static Position of(Source source, int offset) {
    return new Position(source.line(offset), source.column(offset));
  }
}
