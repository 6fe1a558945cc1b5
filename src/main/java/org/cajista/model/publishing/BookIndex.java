package org.cajista.model.publishing;

/** The indexes at the end of a PDF or an e-book. */
public enum BookIndex {
  /** The persons that the book names. */
  PERSONS,
  /** The places that the book names. */
  PLACES,
  /** The bodies that the book names: parties, organs of government, schools, societies. */
  BODIES,
  /** The letters by date, in a book of several. */
  LETTERS
}
