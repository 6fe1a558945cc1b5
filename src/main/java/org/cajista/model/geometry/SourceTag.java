package org.cajista.model.geometry;

import java.util.Map;
import java.util.Objects;

/**
 * What a format says of a stretch of its text: who marked the page has tagged it, or the program
 * that read the page was not sure.
 *
 * @param start the offset in the text, in UTF-16 code units, at which the stretch begins
 * @param end the offset after it; not before {@code start}
 * @param kind what it is
 * @param facts what else the tag says, by the names of the format: {@code firstname}, {@code year},
 *     {@code conf} …
 */
public record SourceTag(int start, int end, Kind kind, Map<String, String> facts) {

  /** What can be said of words. */
  public enum Kind {
    /** The name of a person. */
    PERSON,
    /** The name of a place. */
    PLACE,
    /** The name of a body. */
    ORGANISATION,
    /** A date. */
    DATE,
    /** Words that are hard to read. */
    UNCLEAR,
    /** A place where text is missing. */
    GAP,
    /** Struck out on the page. */
    STRUCK,
    /** A remark of whoever marked the page. */
    COMMENT,
    /** Words that the program read with little confidence. */
    UNSURE
  }

  /** Checks the arguments and copies the map. */
  public SourceTag {
    Objects.requireNonNull(kind);
    facts = Map.copyOf(facts);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch: " + start + ".." + end);
    }
  }

  /** Returns this tag {@code distance} further on in the text. */
  public SourceTag moved(int distance) {
    return new SourceTag(start + distance, end + distance, kind, facts);
  }
}
