package org.cajista.annotate.names.forms;

/** The sex of a person, as a title or a given name shows it: man, woman or unknown. */
public enum Sex {
  UNKNOWN,
  FEMININE,
  MASCULINE
}
