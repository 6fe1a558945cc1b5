package org.cajista.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a file completely or not at all: a reader sees the old file or the new one, never a part
 * of one. If the file is a symbolic link, the file that it leads to is written, and the link stays.
 */
public final class AtomicFile {

  /** The longest chain of symbolic links; operating systems have about the same limit. */
  private static final int MOST_LINKS = 40;

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

  /**
   * Writes a file of the program's own, which nobody else makes: a symbolic link in its place is
   * replaced, and what it leads to stays as it is. Missing folders are made.
   */
  public static void writeOwn(Path file, byte[] bytes) throws IOException {
    Path own = file.toAbsolutePath();
    makeFolder(own.getParent());
    AtomicFile.<RuntimeException>write(file, own, temporary -> Files.write(temporary, bytes));
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
    write(file, target(file), content);
  }

  private static <E extends Exception> void write(Path file, Path target, Content<E> content)
      throws IOException, E {
    // not createTempFile: only the owner can read its files, but a web server must read these
    Path temporary = Leftovers.beside(target);
    try {
      Files.createFile(temporary);
      content.writeTo(temporary);
      move(temporary, target);
    } catch (IOException e) {
      throw named(e, temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Makes a new file, and missing folders.
   *
   * @return false if the file exists; then it stays as it is
   * @throws FileAlreadyExistsException if it is a symbolic link to nothing: nobody knows whether a
   *     file may be made where it leads to
   */
  public static boolean create(Path file, byte[] bytes) throws IOException {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path target = target(file);
    Path temporary = Leftovers.beside(target);
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
      return put(temporary, target);
    } catch (IOException e) {
      throw named(e, temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Replaces the content of a file, unless someone saved it since it was read.
   *
   * @param read the content that was read
   * @return false if the file no longer has that content; then it stays as it is
   */
  public static boolean replace(Path file, byte[] read, byte[] now) throws IOException {
    return AtomicFile.<RuntimeException>replace(
        file, read, temporary -> Files.write(temporary, now));
  }

  /**
   * Replaces the content of a file, unless someone saved it since it was read.
   *
   * @param read the content that was read
   * @param now writes the new content
   * @return false if the file no longer has the content {@code read}; then it stays as it is
   */
  public static <E extends Exception> boolean replace(Path file, byte[] read, Content<E> now)
      throws IOException, E {
    Path target = target(file);
    Path temporary = Leftovers.beside(target);
    try {
      Files.createFile(temporary);
      now.writeTo(temporary);
      return holds(target, read) && exchange(target, read, temporary);
    } catch (IOException e) {
      throw named(e, temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Puts the file {@code now} in the place of {@code target}. The old file is moved aside first:
   * only there nobody saves it between the last comparison and its end. For this moment there is no
   * file in its place.
   */
  private static boolean exchange(Path target, byte[] read, Path now) throws IOException {
    Path aside = Leftovers.aside(target);
    try {
      Files.move(target, aside);
      return holds(aside, read) && put(now, target);
    } catch (NoSuchFileException e) {
      return false;
    } finally {
      Leftovers.putBack(aside.getParent());
    }
  }

  /** Gives a complete file its name. Returns false if there is a file with this name. */
  static boolean put(Path made, Path target) throws IOException {
    try {
      Files.createLink(target, made);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | IOException e) {
      return moveIfFree(made, target);
    }
  }

  /** Without hard links, this is the nearest to «give it the name only if the name is free». */
  private static boolean moveIfFree(Path made, Path target) throws IOException {
    try {
      Files.move(made, target);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /**
   * Returns an exception that names the file. The system says nothing («No space left on device»)
   * or names the temporary file.
   */
  private static IOException named(IOException trouble, Path temporary, Path file) {
    if (trouble.getClass().equals(IOException.class)) {
      return new FileSystemException(file.toString(), null, trouble.getMessage());
    }
    if (trouble instanceof FileSystemException system
        && temporary.toString().equals(system.getFile())) {
      return system instanceof AccessDeniedException
          ? new AccessDeniedException(file.toString())
          : new FileSystemException(file.toString(), null, system.getReason());
    }
    return trouble;
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException e) {
      return false;
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
      this.file = target(file);
      this.temporary = Leftovers.beside(this.file);
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

  /** Returns the file that a chain of links leads to. Its folder is made if it is missing. */
  private static Path target(Path file) throws IOException {
    Path target = linked(file);
    makeFolder(target.getParent());
    return target;
  }

  /** Returns the file that a chain of links leads to, absolute; it need not exist. */
  public static Path linked(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
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

  /** Returns the content of {@code file}; empty if there is no such file. */
  public static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
