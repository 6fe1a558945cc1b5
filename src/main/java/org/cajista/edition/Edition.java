package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.input.PageReaders;
import org.cajista.model.EditionFacts;
import org.cajista.model.Entry;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.report.Severities;

/**
 * An edition project: a folder with an {@code edition.toml}, or a bare folder of {@code .txt}
 * files, which is an edition in which everything is as by default.
 *
 * @param root the project's folder, absolute
 * @param title the edition's title; not blank
 * @param editors the editors' names
 * @param licence the licence of the published edition; may be empty
 * @param language the BCP 47 tag of the edition's words and of texts that do not say otherwise;
 *     empty where each text is to tell
 * @param raw the folder of the raw texts
 * @param tei the folder of the encoded texts
 * @param out the folder of all that is made
 * @param persons the personography; need not exist
 * @param gold the folder of pages that were marked by hand, to measure the encoding; need not exist
 * @param severities how gravely the edition takes what {@code validate} finds
 * @param formats what the edition is published as
 * @param print how it is set and bound
 * @param style what it changes in the look of the published edition
 * @param catalogue what is known of each text, by file name, in the order of the edition
 */
public record Edition(
    Path root,
    String title,
    List<String> editors,
    String licence,
    String language,
    Path raw,
    Path tei,
    Path out,
    Path persons,
    Path gold,
    Severities severities,
    Set<OutputFormat> formats,
    PrintSettings print,
    OwnStyle style,
    Map<String, Entry> catalogue) {

  /** The name of the file that makes a folder an edition. */
  public static final String FILE = "edition.toml";

  public Edition {
    Objects.requireNonNull(root);
    Objects.requireNonNull(licence);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(tei);
    Objects.requireNonNull(out);
    Objects.requireNonNull(persons);
    Objects.requireNonNull(print);
    Objects.requireNonNull(style);
    Objects.requireNonNull(gold);
    Objects.requireNonNull(severities);
    editors = List.copyOf(editors);
    formats = Set.copyOf(formats);
    // Map.copyOf would lose the order of the edition
    catalogue = Collections.unmodifiableMap(new LinkedHashMap<>(catalogue));
    Objects.requireNonNull(language);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an edition has a title");
    }
  }

  /**
   * The edition of which {@code start} is the root or in which it lies.
   *
   * @param start a file or folder
   * @throws EditionException when the edition's file is wrong
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

  /** The edition that a bare folder of raw texts is. */
  public static Edition ofFolder(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    Path name = root.getFileName();
    Path out = root.resolve("output");
    return new Edition(
        root,
        name == null ? root.toString() : name.toString(),
        List.of(),
        "",
        Entry.NONE.language(),
        root,
        out.resolve("tei"),
        out,
        root.resolve("persons.xml"),
        root.resolve("gold"),
        Severities.AS_FOUND,
        OutputFormat.usual(),
        PrintSettings.USUAL,
        OwnStyle.NONE,
        Map.of());
  }

  /** The edition's configuration; need not exist. */
  public Path file() {
    return root.resolve(FILE);
  }

  /**
   * The folder of the published edition, which can be put on a server as it is. It is not the
   * folder of all that is made, because it holds copies of the TEI that editors must not correct.
   */
  public Path site() {
    return out.resolve("site");
  }

  /** What the published edition says of itself. */
  public EditionFacts facts() {
    return new EditionFacts(title, editors, licence, language);
  }

  /** What the catalogue says of the text in the file of this name. */
  public Entry entry(String fileName) {
    return catalogue.getOrDefault(
        fileName, new Entry("", "", "", "", "", "", Entry.Kind.UNKNOWN, language));
  }

  /**
   * The raw texts: first those of the catalogue in its order, then the others by name.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<Path> rawFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    catalogue.keySet().forEach(name -> files.add(raw.resolve(name)));
    for (Path file : rawFilesIn(raw)) {
      if (!catalogue.containsKey(file.getFileName().toString())) {
        files.add(file);
      }
    }
    return files;
  }

  /** The raw texts in {@code folder} by name; its sub-folders are not searched. */
  public static List<Path> rawFilesIn(Path folder) throws IOException {
    PageReaders readers = new PageReaders();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(readers::isNamedAsInput).filter(Files::isRegularFile).sorted().toList();
    }
  }
}
