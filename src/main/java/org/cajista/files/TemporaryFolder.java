package org.cajista.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files on their way, gone when closed, also where the user stops the program. */
public final class TemporaryFolder implements Closeable {

  private final Path path;

  /** Takes the folder away where the user stops the program in the middle. */
  private final Thread stopped = new Thread(this::removeQuietly, "temporary-folder");

  /** Makes a new folder. */
  public TemporaryFolder() throws IOException {
    path = Files.createTempDirectory("cajista-");
    try {
      Runtime.getRuntime().addShutdownHook(stopped);
    } catch (IllegalStateException e) {
      remove();
      throw new IOException("the program is being stopped.", e);
    }
  }

  /** Returns the folder. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(stopped);
    } catch (IllegalStateException e) {
      return; // the program is being stopped, and the folder taken away
    }
    remove();
  }

  private void remove() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(path)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  /** What cannot be taken away is the system's to clear: it lies among temporary files. */
  private void removeQuietly() {
    try {
      remove();
    } catch (IOException | UncheckedIOException e) {
      // there is nothing that the user should do
    }
  }
}
