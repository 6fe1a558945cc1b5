package org.cajista.model.header;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The facts about an edition as a whole.
 *
 * @param title the title of the edition; empty if it is that of its only text
 * @param editors the names of the editors as they are shown; can be empty
 * @param licence the name, the address or the sentence of the licence; empty if there is none
 * @param language the language of the generated words, a BCP 47 tag such as {@code es}; empty if it
 *     is the language of the first text
 * @param publication how it is published
 * @param credits who made it possible, besides the editors
 */
public record EditionFacts(
    String title,
    List<String> editors,
    String licence,
    String language,
    Publication publication,
    Credits credits)
    implements Serializable {

  /** Checks the arguments. */
  public EditionFacts {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(licence, "licence");
    editors = List.copyOf(editors);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(credits, "credits");
  }

  /**
   * Makes the facts about an edition of whose publication nothing is known.
   *
   * @param title the title of the edition; empty if it is that of its only text
   * @param editors the names of the editors; can be empty
   * @param licence the licence; empty if there is none
   * @param language the language of the generated words; can be empty
   */
  public EditionFacts(String title, List<String> editors, String licence, String language) {
    this(title, editors, licence, language, Publication.NONE, Credits.NONE);
  }

  /**
   * Returns these facts with another title.
   *
   * @param words of the new title
   */
  public EditionFacts titled(String words) {
    return new EditionFacts(words, editors, licence, language, publication, credits);
  }

  /** Returns these facts with {@code tag} as the language of the generated words. */
  public EditionFacts in(String tag) {
    return new EditionFacts(title, editors, licence, tag, publication, credits);
  }
}
