package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.BookIndex;
import org.cajista.model.publishing.PrintSettings;

/** Reads the tables {@code [print]} and {@code [faces]} of {@code edition.toml}. */
final class PrintTable {

  /** Width and height in millimetres of the sizes with names. */
  private static final Map<String, List<Double>> SIZES =
      Map.of(
          "A4", List.of(210.0, 297.0),
          "A5", List.of(148.0, 210.0),
          "B5", List.of(176.0, 250.0),
          "letter", List.of(215.9, 279.4));

  private static final Pattern MILLIMETRES =
      Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*[x×]\\s*(\\d{1,3}(?:\\.\\d+)?)(?:\\s*mm)?");

  /** The first bytes of a file with TrueType outlines. */
  private static final byte[] TRUETYPE = {0, 1, 0, 0};

  private static final String FALLBACK = "fallback";

  private final TomlReader.Table print;
  private final TomlReader.Table faces;
  private final Path root;

  /**
   * @param root the folder of the edition; names of font files are relative to it
   */
  PrintTable(TomlReader toml, Path root) {
    this.print = toml.table("print");
    this.faces = toml.table("faces");
    this.root = root;
  }

  /** Returns the settings. Missing or wrong values are replaced by the default. */
  PrintSettings settings() {
    print.onlyKeys("page", "type-size", "source-pages", "volumes", "indexes");
    PrintSettings usual = PrintSettings.USUAL;
    List<Double> page = page(List.of(usual.width(), usual.height()));
    return new PrintSettings(
        page.get(0),
        page.get(1),
        typeSize(usual.typeSize()),
        print.truth("source-pages", usual.sourcePages()),
        volumes(),
        indexes(usual.indexes()),
        faces(),
        fallback(),
        PrintSettings.USUAL.profile());
  }

  private List<Double> page(List<Double> usual) {
    String value = print.string("page", "");
    Matcher millimetres = MILLIMETRES.matcher(value);
    if (SIZES.containsKey(value)) {
      return SIZES.get(value);
    }
    if (millimetres.matches()) {
      double width = Double.parseDouble(millimetres.group(1));
      double height = Double.parseDouble(millimetres.group(2));
      if (PrintSettings.isPage(width, height)) {
        return List.of(width, height);
      }
    }
    if (!value.isEmpty()) {
      print.wrong("page", "edition.page", value);
    }
    return usual;
  }

  private double typeSize(double usual) {
    double size = print.number("type-size", usual);
    if (!PrintSettings.isType(size)) {
      print.wrong("type-size", "edition.type-size", size);
      return usual;
    }
    return size;
  }

  private Set<Binding> volumes() {
    Set<Binding> volumes = EnumSet.noneOf(Binding.class);
    for (String name : print.strings("volumes", List.of("text"))) {
      print.choice("volumes", name, Binding.values()).ifPresent(volumes::add);
    }
    return volumes.isEmpty() ? EnumSet.of(Binding.TEXT) : volumes;
  }

  private Set<BookIndex> indexes(Set<BookIndex> usual) {
    Set<BookIndex> indexes = EnumSet.noneOf(BookIndex.class);
    List<String> names =
        usual.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).sorted().toList();
    for (String name : print.strings("indexes", names)) {
      print.choice("indexes", name, BookIndex.values()).ifPresent(indexes::add);
    }
    return indexes;
  }

  private Map<String, Path> faces() {
    faces.onlyKeys(
        Stream.concat(PrintSettings.STYLES.stream().sorted(), Stream.of(FALLBACK))
            .toArray(String[]::new));
    Map<String, Path> files = new TreeMap<>();
    for (String style : PrintSettings.STYLES) {
      String name = faces.string(style, "");
      if (!name.isEmpty()) {
        face(style, name).ifPresent(file -> files.put(style, file));
      }
    }
    return files;
  }

  private List<Path> fallback() {
    return faces.strings(FALLBACK, List.of()).stream()
        .map(name -> face(FALLBACK, name))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns the font file {@code name}, or says at {@code key} what is wrong with it. */
  private Optional<Path> face(String key, String name) {
    try {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root.normalize())) {
        faces.wrong(key, "edition.elsewhere", name);
      } else if (!Files.isRegularFile(file)) {
        faces.wrong(key, "edition.no-face", name, root);
      } else if (!isTrueType(file)) {
        faces.wrong(key, "edition.face", name);
      } else {
        return Optional.of(file);
      }
    } catch (InvalidPathException e) {
      faces.wrong(key, "edition.path", name);
    } catch (IOException e) {
      faces.wrong(key, "edition.no-face", name, root);
    }
    return Optional.empty();
  }

  private static boolean isTrueType(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(TRUETYPE.length), TRUETYPE);
    }
  }
}
