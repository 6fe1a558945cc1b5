package org.cajista.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for temporary files. It is deleted when closed, also if the user stops the program. */
public final class TemporaryFolder implements Closeable {

  private final Path path;

  /** Deletes the folder if the user stops the program. */
  private final Thread stopped = new Thread(this::removeQuietly, "temporary-folder");

  private TemporaryFolder(Path made) throws IOException {
    path = made;
    try {
      Runtime.getRuntime().addShutdownHook(stopped);
    } catch (IllegalStateException e) {
      remove();
      throw new IOException("the program is being stopped.", e);
    }
  }

  /** Makes a folder among the temporary files of the system. */
  public static TemporaryFolder ofSystem() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("cajista-"));
  }

  /** Makes a folder in {@code parent}, where the next run finds it if this one is killed. */
  public static TemporaryFolder in(Path parent) throws IOException {
    return new TemporaryFolder(Leftovers.folderIn(parent));
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
      return; // the program is being stopped, and the folder deleted
    }
    remove();
  }

  private void remove() throws IOException {
    Leftovers.remove(path);
  }

  /** A file that cannot be deleted stays among the temporary files, which the system clears. */
  private void removeQuietly() {
    try {
      remove();
    } catch (IOException | UncheckedIOException e) {
      // there is nothing that the user should do
    }
  }
}
