package org.cajista.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The measures in the order of printing; docs/eval.md defines them. */
public enum Measure {
  /** The words of the reading text without footnotes. */
  TEXT,
  /** The words of the footnotes. */
  NOTETEXT,
  /** The starts of paragraphs, headings, verse lines, list items … */
  BLOCKS,
  /** Headings with their exact extent. */
  HEADS,
  /** The starts of pages. */
  PAGES,
  /** The places where footnotes are anchored. */
  ANCHORS,
  /** Footnotes at the right place with the right text. */
  NOTES,
  /** Names of persons with their exact extent. */
  PERSONS,
  /** Names of persons with at least one word in common. */
  PERSONS_OVERLAP,
  /** Dates with their exact extent. */
  DATES,
  /** Dates with their exact extent and the same value. */
  VALUES,
  /** Editorial marks with their kind and exact extent. */
  MARKS,
  /** Names that mean the same person. */
  LINKS,
  /** The facts of the header. */
  HEADER;

  /** Returns the name for users. */
  public String label() {
    return this == PERSONS_OVERLAP ? "persons~" : name().toLowerCase(Locale.ROOT);
  }

  /** Returns the measure with this name. */
  public static Optional<Measure> of(String label) {
    return Arrays.stream(values()).filter(measure -> measure.label().equals(label)).findFirst();
  }

  /** Returns all names in order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Measure::label).toList();
  }
}
