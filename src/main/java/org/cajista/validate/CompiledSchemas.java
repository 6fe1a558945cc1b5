package org.cajista.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import org.cajista.validate.grammar.Grammar;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.validate.schematron.Schematron;
import org.cajista.validate.schematron.SchematronCache;
import org.cajista.validate.schematron.SchematronCompiler;
import org.cajista.xml.Catalog;
import org.cajista.xml.Lazy;

/** The schemas of a run, each compiled when it is first needed, once. Thread-safe. */
final class CompiledSchemas {
  private static final String GRAMMAR = "cajista.rng";
  private static final String RULES = "cajista.sch";
  private static final Pattern PART = Pattern.compile("<include href=\"([^\"]+)\"");

  /** Where the TEI publishes the schema of all its elements; catalogs know it by these names. */
  private static final List<String> TEI_ALL =
      List.of(
          "http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
          "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
          "https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
          "http://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng");

  /** A schema, or why there is none. */
  private record Loaded(
      Optional<Grammar> grammar,
      Optional<Schematron> rules,
      boolean ours,
      Optional<SchemaException> trouble) {}

  private final Catalog catalog;
  private final Path folder;
  private final Optional<Path> teiAll;
  private final SchematronCache cache;
  private final Lazy<Processor> processor = new Lazy<>(SchematronCompiler::processor);
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
  private final Map<String, Loaded> embedded = new ConcurrentHashMap<>();

  CompiledSchemas(SchemaChoice choice) {
    List<String> catalogs = new ArrayList<>();
    choice.catalogs().forEach(file -> catalogs.add(file.toAbsolutePath().toUri().toString()));
    catalogs.addAll(choice.places().catalogs());
    this.catalog = new Catalog(catalogs);
    this.folder = choice.folder();
    this.teiAll = choice.places().teiAll();
    this.cache = new SchematronCache(choice.places().cache());
  }

  /** The address of a schema that the user names: a file, or {@code tei-all}. */
  String addressOf(String name) throws SchemaException {
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
    return file.toAbsolutePath().normalize().toUri().toString();
  }

  private Optional<String> teiAll() {
    Path beside = folder.resolve("schema/tei_all.rng");
    for (Path file : List.of(teiAll.orElse(beside), beside)) {
      if (Files.isRegularFile(file)) {
        return Optional.of(file.toAbsolutePath().toUri().toString());
      }
    }
    return TEI_ALL.stream().flatMap(name -> catalog.lookUp(name).stream()).findFirst();
  }

  /**
   * The address of a schema that a document names.
   *
   * @param base the document's own address; null if it has none
   * @throws IOException if it is not on this computer
   */
  String addressOf(String base, String href) throws IOException {
    if (TEI_ALL.contains(href)) {
      Optional<String> found = teiAll();
      if (found.isPresent()) {
        return found.get();
      }
    }
    String address = catalog.resolve(base, href);
    if (address.startsWith("file:")) {
      try {
        if (!Files.isRegularFile(Path.of(URI.create(address)))) {
          throw new IOException("the schema file does not exist.");
        }
      } catch (IllegalArgumentException e) {
        // with a question mark, a computer's name, a fragment
        throw new IOException("its address is not the address of a file.", e);
      }
    }
    return address;
  }

  /** Adds the schema at {@code address} to a plan. */
  void add(String address, ValidationPlan.Builder plan) throws SchemaException {
    add(loaded.computeIfAbsent(address, this::load), plan);
  }

  /** Adds the Schematron rules that are embedded in the grammar at {@code address}. */
  void addEmbedded(String address, ValidationPlan.Builder plan) throws SchemaException {
    add(embedded.computeIfAbsent(address, this::loadEmbedded), plan);
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

  private Loaded loadEmbedded(String address) {
    try {
      Schematron rules = new SchematronCompiler(processor.get(), cache).compile(address);
      return new Loaded(Optional.empty(), Optional.of(rules), false, Optional.empty());
    } catch (SchemaException e) {
      return new Loaded(Optional.empty(), Optional.empty(), false, Optional.of(e));
    }
  }

  private Loaded load(String address) {
    try {
      String name = address.substring(address.lastIndexOf('/') + 1);
      if (name.equals(GRAMMAR) && isOurs(address, GRAMMAR)) {
        return new Loaded(
            Optional.of(Grammar.ofCajista()), Optional.empty(), true, Optional.empty());
      } else if (name.equals(RULES) && isOurs(address, RULES)) {
        return new Loaded(Optional.empty(), Optional.empty(), true, Optional.empty());
      } else if (name.endsWith(".sch")) {
        Schematron rules = new SchematronCompiler(processor.get(), cache).compile(address);
        return new Loaded(Optional.empty(), Optional.of(rules), false, Optional.empty());
      }
      return new Loaded(
          Optional.of(Grammar.of(address, catalog)), Optional.empty(), false, Optional.empty());
    } catch (SchemaException e) {
      return new Loaded(Optional.empty(), Optional.empty(), false, Optional.of(e));
    }
  }

  /** Whether an edition's copy of our schema is unchanged, in all its parts. */
  private static boolean isOurs(String address, String name) {
    try {
      Path file = Path.of(URI.create(address));
      byte[] here = Files.readAllBytes(file);
      if (!Arrays.equals(here, resource(name))) {
        return false;
      }
      Matcher part = PART.matcher(new String(here, java.nio.charset.StandardCharsets.UTF_8));
      while (part.find()) {
        Path copy = file.resolveSibling(part.group(1));
        if (!Arrays.equals(Files.readAllBytes(copy), resource(part.group(1)))) {
          return false;
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
      return false;
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CompiledSchemas.class.getResourceAsStream("/schema/" + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
