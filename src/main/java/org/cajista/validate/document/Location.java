package org.cajista.validate.document;

import java.util.Objects;
import org.cajista.model.Source;

/**
 * The range of a file that a finding is about: a tag, an attribute with its value, a piece of text.
 *
 * @param source the file; with included files, not always the checked file
 * @param start the offset of the first character, in UTF-16 code units
 * @param end the offset after the last character
 * @param attribute the name of the attribute; empty if this is not an attribute
 */
public record Location(Source source, int start, int end, String attribute) {

  /** Checks the arguments. */
  public Location {
    Objects.requireNonNull(source);
    Objects.requireNonNull(attribute);
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException(start + "-" + end + " is not in " + source.name());
    }
  }

  /** Returns the location of a tag or a piece of text. */
  public static Location of(Source source, int start, int end) {
    return new Location(source, start, Math.max(start, Math.min(end, source.text().length())), "");
  }
}
