package org.cajista.validate.grammar;

import org.cajista.report.CajistaException;

/** A schema cannot be read, or a file is not a schema. */
public final class SchemaException extends CajistaException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong, and where
   */
  public SchemaException(String sentence) {
    super(sentence);
  }

  /**
   * @param place the file, with line and column if known
   * @param reason what is wrong
   */
  public SchemaException(String place, String reason) {
    super(place + ": " + reason);
  }
}
