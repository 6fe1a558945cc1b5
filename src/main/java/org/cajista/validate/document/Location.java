package org.cajista.validate.document;

import java.util.Objects;
import org.cajista.model.Source;

/**
 * A stretch of a file that a finding is about: a tag, an attribute with its value, a piece of text.
 *
 * @param source the file: where files include others, not always the one that is checked
 * @param start the offset of the first character, in UTF-16 code units
 * @param end the offset of the first one after
 * @param attribute the name of the attribute, where it is one; else empty
 */
public record Location(Source source, int start, int end, String attribute) {

  public Location {
    Objects.requireNonNull(source);
    Objects.requireNonNull(attribute);
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException(start + "-" + end + " is not in " + source.name());
    }
  }

  /** A tag or a piece of text. */
  public static Location of(Source source, int start, int end) {
    return new Location(source, start, Math.max(start, Math.min(end, source.text().length())), "");
  }
}
