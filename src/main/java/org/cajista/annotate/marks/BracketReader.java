package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.model.Mark;

/** Knows one sort of editorial mark. */
interface BracketReader {

  /** Returns the marks that the bracket makes; none if it is not of this sort. */
  List<Mark> read(BracketInContext site);
}
