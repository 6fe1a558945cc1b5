package org.cajista.eval;

import java.nio.file.Path;
import java.util.Objects;
import org.cajista.report.Position;

/**
 * One thing on which the gold and the encoding differ.
 *
 * @param kind what it is of the gold and not of the encoding, or the reverse, or other words
 * @param file in which it stands: the gold's for what is missing, the encoding's for a surplus
 * @param at where its element begins; for words, where the element before them begins
 * @param what the words
 * @param context the words around; may be empty
 */
public record Difference(
    Measure measure, Kind kind, Path file, Position at, String what, String context) {

  /** Which way they differ. */
  public enum Kind {
    /** The gold has it, the encoding has not. */
    MISSING,
    /** The encoding has it, the gold has not. */
    SURPLUS,
    /** Both have something; what the gold has → what the encoding has. */
    DIFFERENT
  }

  public Difference {
    Objects.requireNonNull(measure);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(file);
    Objects.requireNonNull(at);
    Objects.requireNonNull(what);
    Objects.requireNonNull(context);
  }
}
