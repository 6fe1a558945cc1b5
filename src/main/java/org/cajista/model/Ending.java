package org.cajista.model;

/** How a line goes over into the next one of its zone, when both belong to one paragraph. */
public enum Ending {
  /** A blank stands for the line end. */
  SPACE,
  /** Nothing stands for it: the line end splits a word. */
  JOIN
}
