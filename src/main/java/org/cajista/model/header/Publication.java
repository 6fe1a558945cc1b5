package org.cajista.model.header;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.model.value.Idno;

/**
 * How an edition is published (TEI {@code publicationStmt}, section 2.2.4 of the Guidelines). Every
 * part can be empty.
 *
 * @param publisher the publisher
 * @param place the place of publication
 * @param date the date of publication, ISO 8601
 * @param idnos what identifies the edition: ISBN, DOI, URL
 * @param series the series in which the edition appears
 * @param number its number in that series
 * @param version the version of the edition, as it is cited: {@code 1.2}
 */
public record Publication(
    String publisher,
    String place,
    String date,
    List<Idno> idnos,
    String series,
    String number,
    String version)
    implements Serializable {

  /** Nothing is known. */
  public static final Publication NONE = new Publication("", "", "", List.of(), "", "", "");

  /** Checks the arguments and copies the list. */
  public Publication {
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(place);
    Objects.requireNonNull(date);
    idnos = List.copyOf(idnos);
    Objects.requireNonNull(series);
    Objects.requireNonNull(number);
    Objects.requireNonNull(version);
  }

  /** Returns the address of the edition on the web, with a slash at its end; empty if unknown. */
  public String site() {
    return idnos.stream()
        .filter(idno -> idno.type().equals("URL"))
        .map(idno -> idno.value().replaceAll("/+$", "") + "/")
        .findFirst()
        .orElse("");
  }
}
