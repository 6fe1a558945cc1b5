package org.cajista.model;

import java.util.function.Consumer;
import java.util.function.Function;

/** Something that stands between two characters of a passage and is not text. */
public sealed interface Point permits PageBreak, NoteAnchor {

  /** Before which character of the passage it stands, in UTF-16 code units. */
  int offset();

  /** The same at another offset, after the passage's text changed. */
  Point at(int offset);

  /** Returns what the function for this sort of point makes of it. */
  <R> R match(Function<PageBreak, ? extends R> pageBreak, Function<NoteAnchor, ? extends R> anchor);

  /** Hands the point to the consumer for its sort. */
  void visit(Consumer<PageBreak> pageBreak, Consumer<NoteAnchor> anchor);
}
