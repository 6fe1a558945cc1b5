package org.cajista.report;

import java.util.Objects;
import org.cajista.model.Span;

/**
 * Words that are marked in a text.
 *
 * @param at where they stand in the source
 * @param words the words
 * @param element the start tag of their TEI element, such as {@code <date when="1931-03-12">}
 */
public record MarkedWords(Span at, String words, String element) {

  /** Checks that nothing is missing. */
  public MarkedWords {
    Objects.requireNonNull(at);
    Objects.requireNonNull(words);
    Objects.requireNonNull(element);
  }
}
