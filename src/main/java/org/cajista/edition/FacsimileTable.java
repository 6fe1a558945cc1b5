package org.cajista.edition;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.FacsimileSettings;

/** Reads from {@code edition.toml} where the pictures of pages are and how they are published. */
final class FacsimileTable {

  /** The address of a IIIF manifest in the network; it is linked, never fetched. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");

  private FacsimileTable() {}

  /**
   * Returns the settings of the table {@code [facsimile]}.
   *
   * @param raw the folder of the page texts, in which each text can have a folder of pictures
   * @param entries the catalogue, which can name other folders
   */
  static FacsimileSettings read(
      TomlReader.Table table, Path root, Path raw, Collection<Entry> entries) {
    table.onlyKeys("size", "lines");
    double size = table.number("size", FacsimileSettings.USUAL_SIZE);
    if (!FacsimileSettings.isSize(size)) {
      table.wrong("size", "edition.image-size", size);
      size = FacsimileSettings.USUAL_SIZE;
    }
    List<Path> folders = new ArrayList<>(List.of(raw));
    for (Entry entry : entries) {
      inside(root, entry.details().images()).filter(Files::isDirectory).ifPresent(folders::add);
    }
    return new FacsimileSettings((int) size, table.truth("lines", false), folders);
  }

  /** Returns the value of {@code images} in an entry of the catalogue, once it is good. */
  static String images(TomlReader.Table text, Path root) {
    String value = text.string("images", "").strip();
    if (value.isEmpty() || ADDRESS.matcher(value).matches()) {
      return value;
    }
    Optional<Path> place = inside(root, value);
    if (place.isEmpty()) {
      text.wrong("images", "edition.elsewhere", value);
    } else if (!Files.isDirectory(place.get()) && !isManifest(place.get())) {
      text.wrong("images", "edition.images", value);
    } else {
      return value;
    }
    return "";
  }

  private static boolean isManifest(Path file) {
    return Files.isRegularFile(file)
        && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Returns the place in the edition; empty if there cannot be one. */
  private static Optional<Path> inside(Path root, String value) {
    try {
      return value.isEmpty() || ADDRESS.matcher(value).matches()
          ? Optional.empty()
          : Optional.of(root.resolve(value).normalize()).filter(path -> path.startsWith(root));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
