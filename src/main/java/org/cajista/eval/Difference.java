package org.cajista.eval;

import java.nio.file.Path;
import java.util.Objects;
import org.cajista.report.Position;

/**
 * One difference between the gold and the encoding.
 *
 * @param measure the measure
 * @param kind true if something is missing, surplus or different
 * @param file the file that contains it: the gold if it is missing, the encoding if it is surplus
 * @param at the start of its element; for words, the start of the element before them
 * @param what the words
 * @param context the words around; can be empty
 */
public record Difference(
    Measure measure, Kind kind, Path file, Position at, String what, String context) {

  /** The kinds of differences. */
  public enum Kind {
    /** Only the gold has it. */
    MISSING,
    /** Only the encoding has it. */
    SURPLUS,
    /** Both have something: gold → encoding. */
    DIFFERENT
  }

  /** Checks the arguments. */
  public Difference {
    Objects.requireNonNull(measure);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(file);
    Objects.requireNonNull(at);
    Objects.requireNonNull(what);
    Objects.requireNonNull(context);
  }
}
