package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source file that needs more than some screens holds two ideas. */
final class SourceLengthTest {

  private static final int BAR = 300;

  @ParameterizedTest
  @ValueSource(strings = {"src/main", "src/test/java", "schema", "xslt"})
  void noSourceFileIsLong(String folder) throws IOException {
    List<Path> sources = sources(Path.of(folder));
    assertThat(sources).isNotEmpty();
    assertThat(sources).filteredOn(file -> lines(file) > BAR).isEmpty();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|xsl|rng|sch|css|js|properties)"))
          .toList();
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
