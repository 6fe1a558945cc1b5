package org.cajista.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is measured, in the order of printing; docs/eval.md defines each. */
public enum Measure {
  /** The words of the reading text, without those of the footnotes. */
  TEXT,
  /** The words of the footnotes. */
  NOTETEXT,
  /** Where a paragraph, heading, verse line, list item … begins. */
  BLOCKS,
  /** Headings, exact extent. */
  HEADS,
  /** Where pages begin. */
  PAGES,
  /** Where footnotes are anchored. */
  ANCHORS,
  /** Footnotes that are anchored there and have the right text. */
  NOTES,
  /** Names of persons, exact extent. */
  PERSONS,
  /** Names of persons, any word in common. */
  PERSONS_OVERLAP,
  /** Dates, exact extent. */
  DATES,
  /** Dates, exact extent and the same value. */
  VALUES,
  /** Editorial marks: kind and exact extent. */
  MARKS,
  /** Which names mean the same person. */
  LINKS,
  /** What the header says. */
  HEADER;

  /** The name that users read and write. */
  public String label() {
    return this == PERSONS_OVERLAP ? "persons~" : name().toLowerCase(Locale.ROOT);
  }

  /** The measure of this name. */
  public static Optional<Measure> of(String label) {
    return Arrays.stream(values()).filter(measure -> measure.label().equals(label)).findFirst();
  }

  /** All names, in order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Measure::label).toList();
  }
}
