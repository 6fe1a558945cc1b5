package org.cajista.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The choice of the schemas for documents.
 *
 * @param schemas files {@code .rng}, {@code .rnc}, {@code .sch}, or {@code tei-all}; none where
 *     each document is to be held against the schema that it names
 * @param rules files {@code .rng} of which the Schematron rules that are embedded in them count, or
 *     {@code tei-all}
 * @param catalogs OASIS XML catalogs, asked before those of {@code places}
 * @param folder what relative names of schemas are relative to, and where {@code
 *     schema/tei_all.rng} is looked for: an edition's folder, or the one in which the user stands
 * @param places where schemas are on this computer
 * @param named the files and folders that the user names: documents may name what lies there, too
 */
public record SchemaChoice(
    List<String> schemas,
    List<String> rules,
    List<Path> catalogs,
    Path folder,
    SchemaPlaces places,
    List<Path> named) {
  /** Copies the lists. */
  public SchemaChoice {
    schemas = List.copyOf(schemas);
    rules = List.copyOf(rules);
    catalogs = List.copyOf(catalogs);
    named = List.copyOf(named);
    Objects.requireNonNull(folder);
    Objects.requireNonNull(places);
  }

  /** Makes a choice without places on this computer. */
  public SchemaChoice(List<String> schemas, List<String> rules, List<Path> catalogs, Path folder) {
    this(schemas, rules, catalogs, folder, SchemaPlaces.NONE, List.of());
  }

  /** Makes a choice without embedded rules. */
  public SchemaChoice(List<String> schemas, List<Path> catalogs, Path folder) {
    this(schemas, List.of(), catalogs, folder);
  }

  /** The same, of files that are or lie in those that the user names. */
  public SchemaChoice of(List<Path> named) {
    return new SchemaChoice(schemas, rules, catalogs, folder, places, named);
  }

  /** Returns the choice that each document is checked with the schema that it names. */
  public static SchemaChoice ofDocuments() {
    return new SchemaChoice(List.of(), List.of(), Path.of(""));
  }
}
