package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema beside the texts is the whole schema. */
final class SchemasTest {

  @TempDir Path folder;

  @Test
  void grammarGoesWithItsModules() throws IOException {
    Path original = Path.of("schema");
    List<Path> files = schemas(original);
    assertThat(files).hasSizeGreaterThan(10);
    Schemas.copyTo(folder);
    Path copy = folder.resolve("schema");
    assertThat(schemas(copy)).containsExactlyInAnyOrderElementsOf(files);
    for (Path file : files) {
      assertThat(copy.resolve(file)).hasSameBinaryContentAs(original.resolve(file));
    }
  }

  private static List<Path> schemas(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(rng|sch)"))
          .map(root::relativize)
          .toList();
    }
  }
}
