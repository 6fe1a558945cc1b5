package org.cajista;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One name, one class: whoever reads «Passage» need not ask which. */
final class SimpleNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void noTwoClassesShareASimpleName(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      Map<String, List<Path>> byName =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(groupingBy(file -> file.getFileName().toString()));
      assertThat(byName).isNotEmpty();
      assertThat(byName.values()).filteredOn(same -> same.size() > 1).isEmpty();
    }
  }
}
