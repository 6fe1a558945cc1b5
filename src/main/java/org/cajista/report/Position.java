package org.cajista.report;

import java.io.Serializable;
import org.cajista.model.Source;

/**
 * A place in the source.
 *
 * @param line the line, from 1; 0 for the whole source
 * @param column the column, from 1, in UTF-16 code units; 0 for the whole line
 */
public record Position(int line, int column) implements Serializable {

  /** Returns the place of {@code offset} in {@code source}. */
  public static Position of(Source source, int offset) {
    return new Position(source.line(offset), source.column(offset));
  }

  /**
   * Returns the place as people write it, such as {@code letter.txt:12:5}.
   *
   * @param file the name of the file
   */
  public String in(String file) {
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}
