package org.cajista.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The facts about an edition as a whole.
 *
 * @param title the title of the edition; not blank
 * @param editors the names of the editors as they are shown; can be empty
 * @param licence the name, the address or the sentence of the licence; empty if there is none
 * @param language the language of the generated words, a BCP 47 tag such as {@code es}; empty if it
 *     is the language of the first text
 */
public record EditionFacts(String title, List<String> editors, String licence, String language)
    implements Serializable {

  /** Checks that there is a title. */
  public EditionFacts {
    Objects.requireNonNull(licence, "licence");
    editors = List.copyOf(editors);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an edition has a title");
    }
    Objects.requireNonNull(language, "language");
  }

  /** Returns these facts with {@code tag} as the language of the generated words. */
  public EditionFacts in(String tag) {
    return new EditionFacts(title, editors, licence, tag);
  }
}
