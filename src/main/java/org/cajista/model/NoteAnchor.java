package org.cajista.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  @Override
  public <R> R match(
      Function<PageBreak, ? extends R> pageBreak, Function<NoteAnchor, ? extends R> anchor) {
    return anchor.apply(this);
  }

  @Override
  public void visit(Consumer<PageBreak> pageBreak, Consumer<NoteAnchor> anchor) {
    anchor.accept(this);
  }

  /** Returns the same with its note, where it has one, as {@code change} makes it. */
  public NoteAnchor mapNote(UnaryOperator<Note> change) {
    return note.isEmpty() ? this : new NoteAnchor(offset, figure, note.map(change));
  }
}
