package org.cajista.publish;

import java.util.List;
import java.util.Objects;

/**
 * What the edition says of itself as a whole.
 *
 * @param title the edition's title; not blank
 * @param editors the editors' names as they are to be shown; may be empty
 * @param licence the licence's name, address or sentence; empty when none was given
 * @param language the language of the generated words, a BCP 47 tag such as {@code es}; empty where
 *     it is that of the first text
 */
public record EditionFacts(String title, List<String> editors, String licence, String language) {

  /** Checks that there is a title. */
  public EditionFacts {
    Objects.requireNonNull(licence, "licence");
    editors = List.copyOf(editors);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an edition has a title");
    }
    Objects.requireNonNull(language, "language");
  }

  /** The same with its generated words in the language of {@code tag}. */
  public EditionFacts in(String tag) {
    return new EditionFacts(title, editors, licence, tag);
  }
}
