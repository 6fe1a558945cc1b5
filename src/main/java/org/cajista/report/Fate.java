package org.cajista.report;

/** The result of putting an encoding into its place. */
public enum Fate {
  /** There was no file yet, or one that the program had written. */
  WRITTEN,
  /** The file says the same already. */
  UNCHANGED,
  /** An editor has corrected the file, and the encoding is as it was: nothing to do. */
  KEPT,
  /** An editor has corrected the file, and what is new in the encoding was merged with it. */
  MERGED,
  /** Editor and encoding have changed the same place: the file stays, the places are marked. */
  CONFLICTING,
  /** An editor's file was replaced, as asked; a copy of it is kept. */
  REPLACED
}
