package org.cajista.report;

/** Who is right in the conflicts of a merge. */
public enum MergeChoice {
  /** The editor, everywhere. */
  OURS,
  /** The program, everywhere. */
  THEIRS,
  /** As the editor has decided in the file in which the conflicts are marked. */
  EDITED
}
