package org.cajista.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents with which the schemas are tested. */
final class Fixtures {
  static final Path ROOT = Path.of("src/test/resources/schema");

  private Fixtures() {}

  /** All of them, by name. */
  static Stream<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
      return found.stream();
    }
  }

  /** Those that are XML. */
  static List<Path> wellFormed() throws IOException {
    return all().filter(file -> !file.startsWith(ROOT.resolve("xml"))).toList();
  }
}
