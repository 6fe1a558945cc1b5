package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.input.PageReaders;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.Severities;

/**
 * An edition project: a folder with an {@code edition.toml}, or a folder of {@code .txt} files
 * without one. The second kind uses all default values.
 *
 * @param root the folder of the project, absolute
 * @param facts what the edition says of itself; its title is not blank, its language is that of the
 *     generated words, and empty if that is the language of the first text
 * @param raw the folder of the page texts
 * @param encoded where the encoded texts lie
 * @param out the folder of all generated files
 * @param persons the personography; need not exist
 * @param registers files and folders with elements that the texts mean by {@code #id}; can be empty
 * @param gold the folder of pages that were marked by hand, to measure the encoding; need not exist
 * @param severities the severities that the edition gives to the findings of {@code validate}
 * @param formats the formats of the published edition
 * @param print how the edition is set and bound
 * @param style the changes of the edition to the design of the published edition
 * @param learns true if the corrected texts teach how the others are encoded
 * @param facsimile how the pictures of pages are published
 * @param usual what holds for each text whose entry says nothing else
 * @param catalogue the entry of each text by file name, in the order of the edition
 */
public record Edition(
    Path root,
    EditionFacts facts,
    Path raw,
    TeiFolder encoded,
    Path out,
    Path persons,
    List<Path> registers,
    Path gold,
    Severities severities,
    Set<OutputFormat> formats,
    PrintSettings print,
    OwnStyle style,
    boolean learns,
    FacsimileSettings facsimile,
    Entry usual,
    Map<String, Entry> catalogue) {

  /** The name of the file that makes a folder an edition. */
  public static final String FILE = "edition.toml";

  /** Checks the arguments and copies the lists. */
  public Edition {
    Objects.requireNonNull(root);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(encoded);
    Objects.requireNonNull(out);
    Objects.requireNonNull(persons);
    registers = List.copyOf(registers);
    Objects.requireNonNull(print);
    Objects.requireNonNull(style);
    Objects.requireNonNull(facsimile);
    Objects.requireNonNull(gold);
    Objects.requireNonNull(severities);
    formats = Set.copyOf(formats);
    // Map.copyOf would lose the order of the edition
    catalogue = Collections.unmodifiableMap(new LinkedHashMap<>(catalogue));
    Objects.requireNonNull(usual);
    if (facts.title().isBlank()) {
      throw new IllegalArgumentException("an edition has a title");
    }
  }

  /**
   * Returns the edition of which {@code start} is the root, or the edition that contains {@code
   * start}.
   *
   * @param start a file or a folder
   * @throws EditionException if the file of the edition has errors
   */
  public static Optional<Edition> find(Path start) throws IOException, EditionException {
    for (Path folder = start.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(EditionFile.read(file));
      }
    }
    return Optional.empty();
  }

  /** Returns the edition of a folder of page texts without an {@code edition.toml}. */
  public static Edition ofFolder(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    Path name = root.getFileName();
    Path out = root.resolve("output");
    return new Edition(
        root,
        new EditionFacts(name == null ? root.toString() : name.toString(), List.of(), "", ""),
        root,
        TeiFolder.usual(root, out),
        out,
        root.resolve("persons.xml"),
        List.of(),
        root.resolve("gold"),
        Severities.AS_FOUND,
        OutputFormat.usual(),
        PrintSettings.USUAL,
        OwnStyle.NONE,
        true,
        new FacsimileSettings(List.of(root)),
        Entry.NONE,
        Map.of());
  }

  /** Returns the folder of the encoded texts, which need not exist. */
  public Path tei() {
    return encoded.path();
  }

  /** Returns the register of that kind; it need not exist. All stand beside the personography. */
  public Path register(RegisterKind kind) {
    return switch (kind) {
      case PERSON -> persons;
      case PLACE -> persons.resolveSibling("places.xml");
      case BODY -> persons.resolveSibling("orgs.xml");
    };
  }

  /** Returns the configuration file of the edition; it need not exist. */
  public Path file() {
    return root.resolve(FILE);
  }

  /**
   * Returns the folder of the published edition, which can be copied to a web server. It is not the
   * folder of all generated files, because that folder contains copies of the TEI that must not be
   * corrected.
   */
  public Path site() {
    return out.resolve("site");
  }

  /** Returns the title of the edition. */
  public String title() {
    return facts.title();
  }

  /** Returns the names of the editors. */
  public List<String> editors() {
    return facts.editors();
  }

  /** Returns the licence of the published edition; can be empty. */
  public String licence() {
    return facts.licence();
  }

  /** Returns the language of the generated words; empty if that is that of the first text. */
  public String language() {
    return facts.language();
  }

  /** Returns the catalogue entry of the text in the file {@code fileName}. */
  public Entry entry(String fileName) {
    return catalogue.getOrDefault(fileName, usual);
  }

  /**
   * Returns the page texts: first those of the catalogue in its order, then the others by name.
   *
   * @throws IOException if the folder cannot be read, or a text is a symbolic link out of the
   *     edition
   */
  public List<Path> rawFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    catalogue.keySet().forEach(name -> files.add(raw.resolve(name)));
    for (Path file : rawFilesIn(raw)) {
      if (!catalogue.containsKey(file.getFileName().toString())) {
        files.add(file);
      }
    }
    new OwnFiles(root, raw).require(files);
    return files;
  }

  /**
   * Returns the page texts in {@code folder} by name. A folder inside it is one text if it holds
   * page files. Of files with the same stem one is the text, the others belong to it: the page text
   * rather than what it may have been taken from.
   */
  public static List<Path> rawFilesIn(Path folder) throws IOException {
    PageReaders readers = new PageReaders();
    List<Path> inputs;
    try (Stream<Path> files = Files.list(folder)) {
      inputs = files.filter(readers::isInput).sorted().toList();
    }
    Map<String, Integer> best = new HashMap<>();
    inputs.forEach(file -> best.merge(TeiFiles.stem(file), readers.rank(file), Math::min));
    return inputs.stream()
        .filter(file -> best.get(TeiFiles.stem(file)) == readers.rank(file))
        .toList();
  }
}
