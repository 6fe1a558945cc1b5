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

/**
 * Writes a file completely or not at all: a reader sees the old file or the new one, never a part
 * of one.
 */
public final class AtomicFile {

  /**
   * Writes the content of a file.
   *
   * @param <E> a further exception of the content
   */
  public interface Content<E extends Exception> {
    /** Writes to {@code temporary}, an empty file beside the final one. */
    void writeTo(Path temporary) throws IOException, E;
  }

  private AtomicFile() {}

  /** Writes {@code text} in UTF-8 to {@code file}. Missing folders are made. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code bytes} to {@code file}. Missing folders are made. */
  public static void write(Path file, byte[] bytes) throws IOException {
    AtomicFile.<RuntimeException>write(file, temporary -> Files.write(temporary, bytes));
  }

  /**
   * Writes {@code file}. Missing folders are made. If {@code content} fails, the old file stays and
   * the temporary file is deleted.
   */
  public static <E extends Exception> void write(Path file, Content<E> content)
      throws IOException, E {
    Path folder = file.toAbsolutePath().getParent();
    makeFolder(folder);
    // not createTempFile: only the owner can read its files, but a web server must read these
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
   * Writes a long text in several steps. {@link #keep()} puts it in the place of the file. If it is
   * closed without that, the old file stays.
   */
  public static final class Draft implements Closeable {
    private final Path file;
    private final Path temporary;
    private final Writer writer;

    /** Begins to write. Missing folders are made. */
    public Draft(Path file) throws IOException {
      Path folder = file.toAbsolutePath().getParent();
      makeFolder(folder);
      this.file = file;
      this.temporary = folder.resolve(".cajista-" + UUID.randomUUID() + ".tmp");
      temporary.toFile().deleteOnExit();
      this.writer = Files.newBufferedWriter(temporary, StandardOpenOption.CREATE_NEW);
    }

    /** Returns the writer for the text; UTF-8. */
    public Writer writer() {
      return writer;
    }

    /** Puts the written text in the place of the file. */
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

  /** Moves a complete file to its place. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Makes the folder. If a file is in the way, the exception names this file; the exceptions of the
   * system name the folder.
   */
  private static void makeFolder(Path folder) throws IOException {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new NotDirectoryException(above.toString());
      }
    }
    Files.createDirectories(folder);
  }
}
