package org.cajista.publish.search;

import java.util.List;
import java.util.Objects;

/**
 * A result of a search: a paragraph, a heading, a verse, a note.
 *
 * @param href the page of the site
 * @param title the title of this page
 * @param id the anchor on this page
 * @param page the page of the source; can be empty
 * @param note the number of the note to which it belongs; can be empty
 * @param lang the language, a BCP 47 tag
 * @param named the ids of the persons, places and bodies that it names
 * @param text the words
 */
public record SearchPassage(
    String href,
    String title,
    String id,
    String page,
    String note,
    String lang,
    List<String> named,
    String text) {

  /** Checks the arguments. */
  public SearchPassage {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(lang, "lang");
    named = List.copyOf(named);
    Objects.requireNonNull(text, "text");
  }
}
