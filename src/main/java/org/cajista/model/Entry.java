package org.cajista.model;

import java.util.Objects;

/**
 * What the edition's catalogue says of a text that the text's own words do not say. Every part may
 * be empty; what is there wins over what the text says.
 *
 * @param title its title
 * @param author who wrote it
 * @param recipient to whom, for a letter
 * @param date when it was written, ISO 8601
 * @param place where it was written
 * @param source the printed or archival source
 * @param kind what it is
 * @param language its BCP 47 tag; empty where it is to be told from the text
 */
public record Entry(
    String title,
    String author,
    String recipient,
    String date,
    String place,
    String source,
    Kind kind,
    String language) {

  /** An entry that says nothing. */
  public static final Entry NONE = new Entry("", "", "", "", "", "", Kind.UNKNOWN, "");

  /** What a text is. */
  public enum Kind {
    LETTER,
    MEMOIR,
    ARTICLE,
    BOOK,
    /** To be told from the text itself. */
    UNKNOWN
  }

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

  /** The same in the language of {@code tag}. */
  public Entry withLanguage(String tag) {
    return new Entry(title, author, recipient, date, place, source, kind, tag);
  }
}
