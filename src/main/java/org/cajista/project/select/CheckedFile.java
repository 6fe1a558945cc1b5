package org.cajista.project.select;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A document to check.
 *
 * @param file where its text is read
 * @param name the file as which the user knows it
 */
public record CheckedFile(Path file, Path name) {

  public CheckedFile {
    Objects.requireNonNull(file);
    Objects.requireNonNull(name);
  }

  /** Returns a file that is read where it stands. */
  public static CheckedFile of(Path file) {
    return new CheckedFile(file, file);
  }
}
