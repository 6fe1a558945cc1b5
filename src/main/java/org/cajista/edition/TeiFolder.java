package org.cajista.edition;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the encoded texts of an edition lie. They are the editor's work as soon as one is
 * corrected, so that they do not belong among the files that can be made again.
 *
 * @param path the folder, which need not exist
 * @param earlier true if it is where earlier versions of the program put the texts of an edition
 *     that does not say where they are; it stays in use until the editor moves it
 */
public record TeiFolder(Path path, boolean earlier) {

  /** The folder, in that of the edition, where the edition names no other. */
  public static final String NAME = "tei";

  /** Checks that nothing is missing. */
  public TeiFolder {
    Objects.requireNonNull(path);
  }

  /**
   * Returns the folder of an edition that names none.
   *
   * @param root the folder of the edition
   * @param out the folder of its generated files
   */
  static TeiFolder usual(Path root, Path out) {
    Path earlier = out.resolve(NAME);
    return hasXml(earlier)
        ? new TeiFolder(earlier, true)
        : new TeiFolder(root.resolve(NAME), false);
  }

  private static boolean hasXml(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xml")) {
      return files.iterator().hasNext();
    } catch (IOException unreadable) {
      return true; // whoever reads the texts says why they cannot be read
    }
  }
}
