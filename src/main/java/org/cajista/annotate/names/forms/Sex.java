package org.cajista.annotate.names.forms;

/** A man, a woman, or nobody knows: as a title or a given name says. */
public enum Sex {
  UNKNOWN,
  FEMININE,
  MASCULINE
}
