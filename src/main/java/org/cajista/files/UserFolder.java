package org.cajista.files;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder in which the user stands: from there files are named, those that the user gives and
 * those that are shown.
 *
 * @param path the folder, absolute
 */
public record UserFolder(Path path) {

  /** Makes the folder absolute. */
  public UserFolder {
    path = Objects.requireNonNull(path).toAbsolutePath().normalize();
  }

  /** The path that {@code given} means: as it was given where the process stands here, too. */
  public Path resolve(Path given) {
    return Path.of("").toAbsolutePath().equals(path) ? given : path.resolve(given);
  }

  /** {@code file} as the user would name it: relative where it lies below. */
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
