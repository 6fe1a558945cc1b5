package org.cajista.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.cli.print.Console;
import picocli.CommandLine.Option;

/** The options that choose the schemas for TEI files. */
public final class SchemaOptions {

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = {
        "A schema for all files, instead of the schemas that the files name: .rng, .rnc, "
            + ".sch, or tei-all (from CAJISTA_TEI_ALL, schema/tei_all.rng or a catalog). "
            + "Repeatable."
      })
  private final List<String> schemas = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = {
        "A schema .rng (or tei-all) with embedded Schematron rules, as made from an ODD. "
            + "These rules are checked too. Repeatable."
      })
  private final List<String> rules = new ArrayList<>();

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description =
          "An XML catalog that says where schemas are, as in XML_CATALOG_FILES. Repeatable.")
  private final List<Path> catalogs = new ArrayList<>();

  public List<String> schemas() {
    return schemas;
  }

  public List<String> rules() {
    return rules;
  }

  /** Returns the named catalogs, relative to the current folder. */
  public List<Path> catalogs(Console console) {
    return catalogs.stream().map(console::resolve).toList();
  }
}
