package org.cajista.model.header;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A printed work, or a part of one, in its parts (TEI {@code biblStruct}, section 3.12.2 of the
 * Guidelines). Every part can be empty.
 *
 * @param part the title of the article, the letter or the chapter that is a part of the work
 * @param partAuthor who wrote that part, where that is not the author of the work
 * @param author who wrote the work
 * @param title the title of the work
 * @param editors who edited, selected or translated it
 * @param volume the volume, as it is printed: {@code Tomo 9}
 * @param issue the issue of a journal, as it is printed
 * @param publisher the publisher
 * @param place the place of publication
 * @param date the year of publication, ISO 8601
 * @param pages the pages, as they are printed: {@code 213-215}
 */
public record Reference(
    String part,
    String partAuthor,
    String author,
    String title,
    List<String> editors,
    String volume,
    String issue,
    String publisher,
    String place,
    String date,
    String pages)
    implements Serializable {

  /** Checks the arguments and copies the list. */
  public Reference {
    Objects.requireNonNull(part);
    Objects.requireNonNull(partAuthor);
    Objects.requireNonNull(author);
    Objects.requireNonNull(title);
    editors = List.copyOf(editors);
    Objects.requireNonNull(volume);
    Objects.requireNonNull(issue);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(place);
    Objects.requireNonNull(date);
    Objects.requireNonNull(pages);
  }
}
