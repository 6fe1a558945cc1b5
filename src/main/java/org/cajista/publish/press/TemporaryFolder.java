package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files on their way, gone when closed. */
public final class TemporaryFolder implements AutoCloseable {

  private final Path path;

  public TemporaryFolder() throws IOException {
    path = Files.createTempDirectory("cajista-");
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(path)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
