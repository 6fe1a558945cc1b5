package org.cajista.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The place where a note is called.
 *
 * @param offset the note stands before this character
 * @param figure the sign that calls the note, as in the source: {@code 12}, {@code 11*}, {@code *}
 * @param note the note; empty if the source has no text for it
 */
public record NoteAnchor(int offset, Traced figure, Optional<Note> note) implements Point {

  /** Checks the arguments. */
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

  /** Returns this anchor with its note, if it has one, replaced by the result of {@code change}. */
  public NoteAnchor mapNote(UnaryOperator<Note> change) {
    return note.isEmpty() ? this : new NoteAnchor(offset, figure, note.map(change));
  }
}
