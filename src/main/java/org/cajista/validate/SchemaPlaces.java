package org.cajista.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where on this computer schemas are found, and where what is made of them is kept.
 *
 * @param teiAll the schema of all elements of the TEI
 * @param catalogs addresses of OASIS XML catalogs, asked before the system's own
 * @param cache the folder in which compiled Schematron is kept from run to run; none where it is
 *     compiled in each
 */
public record SchemaPlaces(Optional<Path> teiAll, List<String> catalogs, Optional<Path> cache) {

  /** Nothing is known of this computer. */
  public static final SchemaPlaces NONE =
      new SchemaPlaces(Optional.empty(), List.of(), Optional.empty());

  /** Takes a copy of the list. */
  public SchemaPlaces {
    Objects.requireNonNull(teiAll);
    catalogs = List.copyOf(catalogs);
    Objects.requireNonNull(cache);
  }
}
