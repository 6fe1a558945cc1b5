package org.cajista.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * The entry of a text in the catalogue of the edition: facts that the text itself does not give.
 * Every part can be empty. A part that is there has priority over the text.
 *
 * @param title the title
 * @param author the author
 * @param recipient the recipient of a letter
 * @param date the date of writing, ISO 8601
 * @param place the place of writing
 * @param source the printed or archival source
 * @param kind the kind of text
 * @param language the BCP 47 tag; empty if the program must find out the language
 */
public record Entry(
    String title,
    String author,
    String recipient,
    String date,
    String place,
    String source,
    Kind kind,
    String language)
    implements Serializable {

  /** An entry without any facts. */
  public static final Entry NONE = new Entry("", "", "", "", "", "", Kind.UNKNOWN, "");

  /** The kinds of texts. */
  public enum Kind {
    /** A letter. */
    LETTER,
    /** Memoirs. */
    MEMOIR,
    /** An article. */
    ARTICLE,
    /** A book. */
    BOOK,
    /** The program must find out the kind from the text. */
    UNKNOWN
  }

  /** Checks the arguments. */
  public Entry {
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(date);
    Objects.requireNonNull(place);
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(language);
  }

  /** Returns this entry with the language {@code tag}. */
  public Entry withLanguage(String tag) {
    return new Entry(title, author, recipient, date, place, source, kind, tag);
  }
}
