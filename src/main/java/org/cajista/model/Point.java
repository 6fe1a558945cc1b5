package org.cajista.model;

import java.util.function.Consumer;
import java.util.function.Function;

/** Something between two characters of a passage that is not text. */
public sealed interface Point permits PageBreak, NoteAnchor {

  /** Returns the offset of the character after it, in UTF-16 code units. */
  int offset();

  /** Returns the same point at {@code offset}, after a change of the text of the passage. */
  Point at(int offset);

  /**
   * Calls the function for this kind of point, and returns its result.
   *
   * @param <R> the type of the result
   * @param pageBreak the function for a page break
   * @param anchor the function for a sign that calls a note
   */
  <R> R match(Function<PageBreak, ? extends R> pageBreak, Function<NoteAnchor, ? extends R> anchor);

  /**
   * Calls the consumer for this kind of point.
   *
   * @param pageBreak the consumer of a page break
   * @param anchor the consumer of a sign that calls a note
   */
  void visit(Consumer<PageBreak> pageBreak, Consumer<NoteAnchor> anchor);
}
