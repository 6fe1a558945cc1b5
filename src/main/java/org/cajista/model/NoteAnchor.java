package org.cajista.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a note is called.
 *
 * @param offset the note stands before this character
 * @param figure the sign that calls it, as in the source: {@code 12}, {@code 11*}, {@code *}
 * @param note the note; none where the source has no text for it
 */
public record NoteAnchor(int offset, Traced figure, Optional<Note> note) implements Point {

  public NoteAnchor {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(note);
  }

  @Override
  public NoteAnchor at(int other) {
    return new NoteAnchor(other, figure, note);
  }

  public NoteAnchor withNote(Note other) {
    return new NoteAnchor(offset, figure, Optional.of(other));
  }
}
