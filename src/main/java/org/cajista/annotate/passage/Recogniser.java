package org.cajista.annotate.passage;

import java.util.List;
import org.cajista.model.Mark;
import org.cajista.model.Passage;

/**
 * Finds one sort of thing in a passage. It reads the passage's text and the facts around it and
 * returns marks; it changes nothing and never sees XML, hyphens or page breaks.
 */
public interface Recogniser {

  /**
   * Returns what it recognises in {@code passage}. A passage that it is not made for gives no
   * marks.
   *
   * @param passage marks that earlier recognisers found may be read from it
   */
  List<Mark> find(Passage passage, PassageContext context);
}
