package org.cajista.model;

/** How a line continues in the next line of its zone, if both belong to one paragraph. */
public enum Ending {
  /** The line end becomes a space. */
  SPACE,
  /** The line end divides a word, and nothing replaces it. */
  JOIN,
  /** A page begins inside the line: the rest of it follows, after a space. */
  CUT
}
