package org.cajista.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cajista.report.MarkedConflict;

/**
 * How it stands with one encoded text.
 *
 * @param tei its TEI file
 * @param kind what became of it
 * @param marked the file in which conflicts are marked, if there are any
 * @param conflicts those that are still to be decided
 */
public record TextState(Path tei, Kind kind, Path marked, List<MarkedConflict> conflicts) {

  /** What became of a text. */
  public enum Kind {
    /** The page text is not encoded yet. */
    NEW,
    /** The file is as the program wrote it. */
    AS_WRITTEN,
    /** An editor has corrected it; a new encoding is merged with it. */
    CORRECTED,
    /**
     * An editor has corrected it, and what the program wrote is not kept here: in a new encoding
     * each difference will be a conflict.
     */
    WITHOUT_BASE,
    /** Editor and encoding have changed the same places. */
    CONFLICTING,
    /** The conflicts are decided in the file in which they were marked. */
    DECIDED
  }

  /** Copies the list. */
  public TextState {
    Objects.requireNonNull(tei);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(marked);
    conflicts = List.copyOf(conflicts);
  }
}
