package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.TeiProfile;
import org.cajista.report.Severities;
import org.cajista.validate.document.Code;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * Reads {@code edition.toml}. All errors are reported together, each with its line and column.
 * Nothing is guessed.
 */
final class EditionFile {

  private final Path file;
  private final TomlReader toml;

  private EditionFile(Path file, TomlReader toml) {
    this.file = file;
    this.toml = toml;
  }

  /**
   * Returns the edition that {@code file} describes.
   *
   * @throws IOException if the file cannot be read or is not UTF-8
   * @throws EditionException if the file is not TOML, or describes an edition that is not possible
   */
  static Edition read(Path file) throws IOException, EditionException {
    TomlParseResult result = Toml.parse(Files.readString(file));
    TomlReader toml = new TomlReader(file.toString(), result);
    if (!toml.wrong()) {
      Edition edition = new EditionFile(file, toml).edition();
      if (!toml.wrong()) {
        return edition;
      }
    }
    throw new EditionException(toml.diagnostics());
  }

  private Edition edition() {
    Path root = file.toAbsolutePath().normalize().getParent();
    Edition bare = Edition.ofFolder(root);
    toml.onlyKeys(
        "edition",
        "paths",
        "encode",
        "publish",
        "print",
        "faces",
        "xslt",
        "validate",
        "eval",
        "facsimile",
        "text");

    TomlReader.Table about = toml.table("edition");
    EditionFacts facts = EditionTable.read(about, bare);

    TomlReader.Table paths = toml.table("paths");
    paths.onlyKeys("raw", "tei", "out", "persons", "registers");
    Path raw = path(paths, "raw", root, "corpus");
    Path out = path(paths, "out", root, "output");
    TeiFolder tei =
        paths.has("tei")
            ? new TeiFolder(path(paths, "tei", root, TeiFolder.NAME), false)
            : TeiFolder.usual(root, out);
    Path persons = path(paths, "persons", root, "persons.xml");

    TomlReader.Table encode = toml.table("encode");
    encode.onlyKeys("learning");

    TomlReader.Table publish = toml.table("publish");
    publish.onlyKeys("formats", "profile");

    TomlReader.Table eval = toml.table("eval");
    eval.onlyKeys("gold");

    Entry usual = CatalogueTables.sources(about);
    Map<String, Entry> catalogue = CatalogueTables.read(toml.tables("text"), root, raw, usual);
    return new Edition(
        root,
        facts,
        raw,
        tei,
        out,
        persons,
        paths.strings("registers", List.of()).stream()
            .map(name -> path(paths, "registers", name, root))
            .flatMap(Optional::stream)
            .toList(),
        path(eval, "gold", root, "gold"),
        new Severities(toml.table("validate").severities(Code::isKnown)),
        formats(publish),
        new PrintTable(toml, root).settings().in(profile(publish)),
        OwnStyle.of(root, parameters(facts)),
        encode.truth("learning", true),
        FacsimileTable.read(toml.table("facsimile"), root, raw, catalogue.values()),
        usual,
        catalogue);
  }

  /** The address of the edition is that of its web edition, unless {@code [xslt]} names another. */
  private Map<String, String> parameters(EditionFacts facts) {
    Map<String, String> parameters = new TreeMap<>(toml.table("xslt").values());
    String site = facts.publication().site();
    if (!site.isEmpty()) {
      parameters.putIfAbsent("site-url", site);
    }
    return parameters;
  }

  private static Path path(TomlReader.Table paths, String key, Path root, String otherwise) {
    return path(paths, key, paths.string(key, otherwise), root)
        .orElseGet(() -> root.resolve(otherwise));
  }

  /**
   * Returns the path {@code value} in the edition, or says at {@code key} what is wrong with it.
   */
  private static Optional<Path> path(TomlReader.Table paths, String key, String value, Path root) {
    try {
      Path file = root.resolve(value).normalize();
      if (file.startsWith(root.normalize())) {
        return Optional.of(file);
      }
      paths.wrong(key, "edition.elsewhere", value);
    } catch (InvalidPathException e) {
      paths.wrong(key, "edition.path", value);
    }
    return Optional.empty();
  }

  private static Set<OutputFormat> formats(TomlReader.Table publish) {
    Set<OutputFormat> formats = new TreeSet<>();
    String[] usual = names(OutputFormat.usual().toArray(OutputFormat[]::new));
    for (String name : publish.strings("formats", List.of(usual))) {
      publish.choice("formats", name, OutputFormat.values()).ifPresent(formats::add);
    }
    return formats;
  }

  private static TeiProfile profile(TomlReader.Table publish) {
    TeiProfile usual = TeiProfile.FULL;
    String name = publish.string("profile", usual.toString());
    return publish.choice("profile", name, TeiProfile.values()).orElse(usual);
  }

  /** Returns the names of {@code values} as an editor writes them. */
  static String[] names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toArray(String[]::new);
  }
}
