package org.cajista.files;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The current folder of the user. File names from the user and file names for the user are relative
 * to it.
 *
 * @param path the folder, absolute
 */
public record UserFolder(Path path) {

  /** Makes the folder absolute. */
  public UserFolder {
    path = Objects.requireNonNull(path).toAbsolutePath().normalize();
  }

  /**
   * Returns the path of {@code given}. If this is the folder of the process too, the path is
   * returned unchanged.
   */
  public Path resolve(Path given) {
    return Path.of("").toAbsolutePath().equals(path) ? given : path.resolve(given);
  }

  /**
   * Returns the path of {@code file} as the user would write it: relative if the file is inside the
   * folder.
   */
  public String shown(Path file) {
    if (!file.isAbsolute()) {
      return file.toString();
    }
    Path normal = file.normalize();
    return normal.startsWith(path) && !normal.equals(path)
        ? path.relativize(normal).toString()
        : normal.toString();
  }
}
