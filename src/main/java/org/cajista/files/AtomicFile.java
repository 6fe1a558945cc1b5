package org.cajista.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that a reader sees the old one or the new one, never half of one. */
public final class AtomicFile {

  /**
   * Puts the bytes of a file in place.
   *
   * @param <E> what else may go wrong
   */
  public interface Content<E extends Exception> {
    /** Writes to {@code temporary}, an empty file beside the final one. */
    void writeTo(Path temporary) throws IOException, E;
  }

  private AtomicFile() {}

  /** Makes {@code file} of {@code text} in UTF-8, and the folders above it. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes {@code file} of {@code bytes}, and the folders above it. */
  public static void write(Path file, byte[] bytes) throws IOException {
    AtomicFile.<RuntimeException>write(file, temporary -> Files.write(temporary, bytes));
  }

  /**
   * Makes {@code file}, and the folders above it. When {@code content} fails the old file stays and
   * the temporary one goes.
   */
  public static <E extends Exception> void write(Path file, Content<E> content)
      throws IOException, E {
    Path folder = file.toAbsolutePath().getParent();
    makeFolder(folder);
    // not createTempFile: its files are for the owner alone, and a web server must read these
    Path temporary = folder.resolve(".cajista-" + UUID.randomUUID() + ".tmp");
    temporary.toFile().deleteOnExit();
    try {
      Files.createFile(temporary);
      content.writeTo(temporary);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Writes a long text bit by bit. It takes the file's place with {@link #keep()}; closed without
   * that, it leaves the file as it was.
   */
  public static final class Draft implements Closeable {
    private final Path file;
    private final Path temporary;
    private final Writer writer;

    /** Begins to write; makes the folders above {@code file}. */
    public Draft(Path file) throws IOException {
      Path folder = file.toAbsolutePath().getParent();
      makeFolder(folder);
      this.file = file;
      this.temporary = folder.resolve(".cajista-" + UUID.randomUUID() + ".tmp");
      temporary.toFile().deleteOnExit();
      this.writer = Files.newBufferedWriter(temporary, StandardOpenOption.CREATE_NEW);
    }

    /** Takes the text; UTF-8. */
    public Writer writer() {
      return writer;
    }

    /** Puts what was written in the file's place. */
    public void keep() throws IOException {
      writer.close();
      move(temporary, file);
    }

    @Override
    public void close() throws IOException {
      writer.close();
      Files.deleteIfExists(temporary);
    }
  }

  /** Moves a finished file into place. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Systems name the folder in which none can be made, not the file that is in the way. */
  private static void makeFolder(Path folder) throws IOException {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new NotDirectoryException(above.toString());
      }
    }
    Files.createDirectories(folder);
  }
}
