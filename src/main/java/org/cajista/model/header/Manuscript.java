package org.cajista.model.header;

import java.io.Serializable;
import java.util.Objects;

/**
 * A manuscript or a typescript, and where it is kept (TEI {@code msDesc}, section 10.4 of the
 * Guidelines). Every part can be empty, but not all of them.
 *
 * @param settlement the town
 * @param repository the library or the archive
 * @param collection the collection in it
 * @param shelfmark the mark of the manuscript there: {@code caja 3, carpeta 12}
 * @param description what it is: {@code Carta manuscrita, dos hojas}
 */
public record Manuscript(
    String settlement, String repository, String collection, String shelfmark, String description)
    implements Serializable {

  /** Checks the arguments. */
  public Manuscript {
    Objects.requireNonNull(settlement);
    Objects.requireNonNull(repository);
    Objects.requireNonNull(collection);
    Objects.requireNonNull(shelfmark);
    Objects.requireNonNull(description);
    if ((settlement + repository + collection + shelfmark + description).isBlank()) {
      throw new IllegalArgumentException("a manuscript of which nothing is known");
    }
  }

  /** True if a catalogue would find it: it names a town, a library or an archive. */
  public boolean isKept() {
    return !settlement.isEmpty() || !repository.isEmpty();
  }
}
