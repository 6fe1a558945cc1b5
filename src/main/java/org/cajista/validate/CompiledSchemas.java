package org.cajista.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.Processor;
import org.cajista.validate.document.ShippedSchema;
import org.cajista.validate.grammar.Grammar;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.validate.schematron.Schematron;
import org.cajista.validate.schematron.SchematronCache;
import org.cajista.validate.schematron.SchematronCompiler;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.Catalog;
import org.cajista.xml.Lazy;
import org.cajista.xml.SafeSaxon;

/** The schemas of a run. Each is compiled once, at its first use. Thread-safe. */
final class CompiledSchemas {

  /** The addresses at which the TEI publishes the schema of all elements. Catalogs use them. */
  private static final List<String> TEI_ALL =
      List.of(
          "http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
          "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
          "https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
          "http://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng");

  /** A schema, or the reason why it is not available. */
  private record Loaded(
      Optional<Grammar> grammar,
      Optional<Schematron> rules,
      boolean ours,
      Optional<SchemaException> trouble) {}

  /**
   * The place of a schema, and the files that it may name itself.
   *
   * @param address of its file, or of a place in the program
   */
  record Located(String address, AddressPolicy policy) {}

  /** What the documents of one folder name. Most folders name one schema in all documents. */
  private record Reference(Path folder, String href) {}

  private final Catalog catalog;
  private final Path folder;
  private final Optional<Path> teiAll;
  private final SchematronCache cache;
  private final List<Path> named;
  private final Lazy<Processor> first =
      new Lazy<>(() -> SafeSaxon.processor(AddressPolicy.ofProgram("")));
  private final Map<List<Path>, AddressPolicy> policies = new ConcurrentHashMap<>();
  private final Map<Path, AddressPolicy> policyOf = new ConcurrentHashMap<>(); // by folder
  private final Map<Reference, Located> found = new ConcurrentHashMap<>();
  private final Map<AddressPolicy, SchematronCompiler> compilers = new ConcurrentHashMap<>();
  private final Map<Located, Loaded> loaded = new ConcurrentHashMap<>();
  private final Map<Located, Loaded> embedded = new ConcurrentHashMap<>();

  CompiledSchemas(SchemaChoice choice) {
    List<String> catalogs = new ArrayList<>();
    choice.catalogs().forEach(file -> catalogs.add(file.toAbsolutePath().toUri().toString()));
    catalogs.addAll(choice.places().catalogs());
    this.catalog = new Catalog(catalogs);
    this.folder = choice.folder();
    this.teiAll = choice.places().teiAll();
    this.cache = new SchematronCache(choice.places().cache());
    this.named = choice.named();
  }

  /**
   * Returns what a document may name.
   *
   * @param file the document's file; none if it has none
   */
  AddressPolicy policy(Optional<Path> file) {
    return file.map(
            path -> policyOf.computeIfAbsent(folder(path), folder -> with(AddressPolicy.of(path))))
        .orElseGet(() -> with(AddressPolicy.ofProgram("")));
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  /** A policy that also allows what the user has named. */
  private AddressPolicy with(AddressPolicy own) {
    AddressPolicy policy = own;
    for (Path more : named) {
      policy = policy.with(more);
    }
    return shared(policy);
  }

  /** One for all documents that may name the same. */
  private AddressPolicy shared(AddressPolicy policy) {
    AddressPolicy whole = policy.with(catalog);
    return policies.computeIfAbsent(policy.folders(), folders -> whole);
  }

  private Located located(Path file) {
    String address = file.toAbsolutePath().normalize().toUri().toString();
    return new Located(address, shared(AddressPolicy.ofNamed(file)));
  }

  /** Returns the schema that the user names: a file, or {@code tei-all}. */
  Located find(String name) throws SchemaException {
    if (name.equalsIgnoreCase("tei-all")) {
      return teiAll()
          .orElseThrow(
              () ->
                  new SchemaException(
                      name,
                      "the schema of the TEI is not on this computer. Get tei_all.rng from"
                          + " https://tei-c.org. Then name it with --schema, or put it into"
                          + " schema/, or say where it is in CAJISTA_TEI_ALL or an XML catalog."));
    }
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new SchemaException(name, "this file does not exist.");
    }
    if (!name.matches(".*\\.(rng|rnc|sch)")) {
      throw new SchemaException(name, "a schema must be a .rng, .rnc or .sch file.");
    }
    return located(file);
  }

  private Optional<Located> teiAll() {
    Path beside = folder.resolve("schema/tei_all.rng");
    for (Path file : List.of(teiAll.orElse(beside), beside)) {
      if (Files.isRegularFile(file)) {
        return Optional.of(located(file));
      }
    }
    return TEI_ALL.stream()
        .flatMap(name -> catalog.file(name).stream())
        .findFirst()
        .map(this::located);
  }

  /**
   * Returns the schema that a document names.
   *
   * @param file the document's own; none if it has none
   * @param policy what the document may name
   * @throws IOException if it is not there, or may not be read
   */
  Located find(Optional<Path> file, String href, AddressPolicy policy) throws IOException {
    if (TEI_ALL.contains(href)) {
      Optional<Located> all = teiAll();
      if (all.isPresent()) {
        return all.get();
      }
    }
    if (file.isEmpty()) {
      return new Located(policy.resolve(null, href), policy);
    }
    Reference reference = new Reference(folder(file.get()), href);
    Located known = found.get(reference);
    if (known == null) {
      String base = file.get().toAbsolutePath().toUri().toString();
      known = new Located(policy.resolve(base, href), policy);
      found.put(reference, known);
    }
    return known;
  }

  /** Adds a schema to a plan. */
  void add(Located schema, ValidationPlan.Builder plan) throws SchemaException {
    add(loaded.computeIfAbsent(schema, this::load), plan);
  }

  /** Adds the Schematron rules that are embedded in a grammar. */
  void addEmbedded(Located schema, ValidationPlan.Builder plan) throws SchemaException {
    add(embedded.computeIfAbsent(schema, this::loadEmbedded), plan);
  }

  private Schematron rules(Located schema) throws SchemaException {
    return compilers
        .computeIfAbsent(
            schema.policy(),
            policy ->
                new SchematronCompiler(SafeSaxon.processor(policy, first.get()), policy, cache))
        .compile(schema.address());
  }

  private static void add(Loaded schema, ValidationPlan.Builder plan) throws SchemaException {
    if (schema.trouble().isPresent()) {
      throw schema.trouble().get();
    }
    schema.grammar().ifPresent(plan::grammar);
    schema.rules().ifPresent(plan::rules);
    if (schema.ours()) {
      plan.house();
    }
  }

  private Loaded loadEmbedded(Located schema) {
    try {
      return new Loaded(Optional.empty(), Optional.of(rules(schema)), false, Optional.empty());
    } catch (SchemaException e) {
      return new Loaded(Optional.empty(), Optional.empty(), false, Optional.of(e));
    }
  }

  private Loaded load(Located schema) {
    try {
      String address = schema.address();
      String name = address.substring(address.lastIndexOf('/') + 1);
      if (name.equals(ShippedSchema.GRAMMAR) && isOurs(schema, name)) {
        return new Loaded(
            Optional.of(Grammar.ofCajista()), Optional.empty(), true, Optional.empty());
      } else if (name.equals(ShippedSchema.RULES) && isOurs(schema, name)) {
        return new Loaded(Optional.empty(), Optional.empty(), true, Optional.empty());
      } else if (name.endsWith(".sch")) {
        return new Loaded(Optional.empty(), Optional.of(rules(schema)), false, Optional.empty());
      }
      return new Loaded(
          Optional.of(Grammar.of(address, schema.policy())),
          Optional.empty(),
          false,
          Optional.empty());
    } catch (SchemaException e) {
      return new Loaded(Optional.empty(), Optional.empty(), false, Optional.of(e));
    }
  }

  /**
   * True if an edition's copy of our schema is unchanged, in all its parts. A copy of an earlier
   * version counts too: it is not a schema of the editor, and its documents are of this version.
   */
  private static boolean isOurs(Located schema, String name) {
    try {
      byte[] here = bytes(schema.policy(), schema.address());
      if (!ShippedSchema.isShipped(name, here)) {
        return false;
      }
      for (String part : ShippedSchema.parts(here)) {
        String copy = schema.policy().resolve(schema.address(), part);
        if (!ShippedSchema.isShipped(part, bytes(schema.policy(), copy))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(AddressPolicy policy, String address) throws IOException {
    try (InputStream in = policy.open(address)) {
      return in.readAllBytes();
    }
  }
}
