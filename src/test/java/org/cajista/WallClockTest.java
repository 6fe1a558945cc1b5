package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No test fails because the machine is busy: growth is measured by {@link Growth}. */
class WallClockTest {
  private static final Pattern LIMIT = Pattern.compile("assertTime" + "out|@Time" + "out");

  @Test
  void noTestHasALimitOfTheClock() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(LIMIT.matcher(Files.readString(file)).results().map(found -> found.group()))
          .as("limits in %s", file)
          .isEmpty();
    }
  }
}
