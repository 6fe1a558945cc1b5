package org.cajista.publish.search;

import java.util.Objects;

/**
 * What a search finds: a paragraph, a heading, a verse, a note.
 *
 * @param href the page of the site on which it stands
 * @param title the page's title
 * @param id its anchor on the page
 * @param page the page of the source; may be empty
 * @param note the number of the note that it is or belongs to; may be empty
 * @param lang its language, a BCP 47 tag
 * @param text its words
 */
public record SearchPassage(
    String href, String title, String id, String page, String note, String lang, String text) {

  /** Checks that nothing is missing. */
  public SearchPassage {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(lang, "lang");
    Objects.requireNonNull(text, "text");
  }
}
