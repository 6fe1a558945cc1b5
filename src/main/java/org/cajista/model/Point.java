package org.cajista.model;

/** Something that stands between two characters of a passage and is not text. */
public sealed interface Point permits PageBreak, NoteAnchor {

  /** Before which character of the passage it stands, in UTF-16 code units. */
  int offset();

  /** The same at another offset, after the passage's text changed. */
  Point at(int offset);
}
