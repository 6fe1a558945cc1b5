package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class in the last column of {@code docs/glossary.md} exists. */
final class GlossaryTest {
  private static final Pattern CLASS = Pattern.compile("(?m)\\| `(\\w+)` \\|$");

  @Test
  void theClassOfEveryTermExists() throws IOException {
    List<String> named =
        CLASS
            .matcher(Files.readString(Path.of("docs/glossary.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(40);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".java"))
                  .map(name -> name.replace(".java", ""))
                  .collect(Collectors.toSet()))
          .containsAll(named);
    }
  }

  @Test
  void noTermIsExplainedTwice() throws IOException {
    List<String> terms =
        Files.readAllLines(Path.of("docs/glossary.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| term "))
            .filter(line -> !line.startsWith("| ---"))
            .map(line -> line.split("\\|")[1].strip())
            .toList();
    assertThat(terms).doesNotHaveDuplicates();
  }
}
