package org.cajista.cli;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A document to check.
 *
 * @param file where its text is read
 * @param name the file as which the user knows it
 */
record Document(Path file, Path name) {

  Document {
    Objects.requireNonNull(file);
    Objects.requireNonNull(name);
  }

  /** A file that is read where it stands. */
  static Document of(Path file) {
    return new Document(file, file);
  }
}
