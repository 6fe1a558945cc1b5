package org.cajista.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The places of schemas on this computer, and of what is made from them.
 *
 * @param teiAll the schema of all TEI elements
 * @param catalogs the addresses of OASIS XML catalogs; they are asked before the catalog of the
 *     system
 * @param cache the folder for compiled Schematron; if empty, it is compiled in each run
 */
public record SchemaPlaces(Optional<Path> teiAll, List<String> catalogs, Optional<Path> cache) {

  /** No places are known. */
  public static final SchemaPlaces NONE =
      new SchemaPlaces(Optional.empty(), List.of(), Optional.empty());

  /** Copies the list. */
  public SchemaPlaces {
    Objects.requireNonNull(teiAll);
    catalogs = List.copyOf(catalogs);
    Objects.requireNonNull(cache);
  }
}
