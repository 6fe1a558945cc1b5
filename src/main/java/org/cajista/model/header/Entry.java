package org.cajista.model.header;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.model.value.Idno;

/**
 * The entry of a text in the catalogue of the edition: facts that the text itself does not give.
 * Every part can be empty. A part that is there has priority over the text.
 *
 * @param title the title
 * @param author the author
 * @param recipient the recipient of a letter
 * @param date the date of writing, ISO 8601
 * @param place the place of writing
 * @param source the printed or archival source, in words
 * @param kind the kind of text
 * @param language the BCP 47 tag; empty if the program must find out the language
 * @param details what a library asks for besides
 */
public record Entry(
    String title,
    String author,
    String recipient,
    String date,
    String place,
    String source,
    Kind kind,
    String language,
    Details details)
    implements Serializable {

  /** An entry without any facts. */
  public static final Entry NONE = new Entry("", "", "", "", "", "", Kind.UNKNOWN, "");

  /**
   * What a library asks for besides. Every part can be empty.
   *
   * @param prints the printed source in its parts, at most one; it has priority over its words
   * @param manuscripts the manuscript or typescript, at most one
   * @param translators who translated the text
   * @param summary what is in the text
   * @param keywords what the text is about
   * @param idnos what identifies the text: a DOI, a URL
   * @param destination the place to which a letter went
   * @param images where the pictures of its pages are, as {@code edition.toml} names it: a folder
   *     or a IIIF manifest of the edition, or the address of a manifest
   */
  public record Details(
      List<Reference> prints,
      List<Manuscript> manuscripts,
      List<String> translators,
      String summary,
      List<String> keywords,
      List<Idno> idnos,
      String destination,
      String images)
      implements Serializable {

    /** Nothing. */
    public static final Details NONE =
        new Details(List.of(), List.of(), List.of(), "", List.of(), List.of(), "");

    /** Checks the arguments and copies the lists. */
    public Details {
      prints = List.copyOf(prints);
      manuscripts = List.copyOf(manuscripts);
      translators = List.copyOf(translators);
      Objects.requireNonNull(summary);
      keywords = List.copyOf(keywords);
      idnos = List.copyOf(idnos);
      Objects.requireNonNull(destination);
      Objects.requireNonNull(images);
    }

    /** Makes details that do not say where pictures of the pages are. */
    public Details(
        List<Reference> prints,
        List<Manuscript> manuscripts,
        List<String> translators,
        String summary,
        List<String> keywords,
        List<Idno> idnos,
        String destination) {
      this(prints, manuscripts, translators, summary, keywords, idnos, destination, "");
    }
  }

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
    Objects.requireNonNull(details);
  }

  /**
   * Makes an entry that says nothing of what a library asks for besides.
   *
   * @param title the title
   * @param author the author
   * @param recipient the recipient of a letter
   * @param date the date of writing, ISO 8601
   * @param place the place of writing
   * @param source the printed or archival source, in words
   * @param kind the kind of text
   * @param language the BCP 47 tag; empty if the program must find out the language
   */
  public Entry(
      String title,
      String author,
      String recipient,
      String date,
      String place,
      String source,
      Kind kind,
      String language) {
    this(title, author, recipient, date, place, source, kind, language, Details.NONE);
  }

  /** Returns this entry with the language {@code tag}. */
  public Entry withLanguage(String tag) {
    return new Entry(title, author, recipient, date, place, source, kind, tag, details);
  }
}
