package org.cajista.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Temporary files and folders beside finished ones. Their names say which process made them. If
 * that process was killed, the next run of the program deletes them, and gives files that were
 * moved aside their place again.
 */
public final class Leftovers {
  private static final String TEMPORARY = ".tmp";
  private static final String ASIDE = ".old";

  private static final Pattern NAME =
      Pattern.compile("\\.cajista-(\\d{1,18})-(\\d{1,12})-[0-9a-f-]{36}\\.(?:tmp|old)");

  /** The clock of a system can be set a little between two readings of the same start. */
  private static final Duration SAME_START = Duration.ofSeconds(2);

  private Leftovers() {}

  /** Returns a free name for a temporary file or folder beside {@code file}. */
  public static Path beside(Path file) {
    Path temporary = file.resolveSibling(name(TEMPORARY));
    temporary.toFile().deleteOnExit();
    return temporary;
  }

  /** Makes a temporary folder in {@code folder}. */
  public static Path folderIn(Path folder) throws IOException {
    return Files.createDirectory(folder.resolve(name(TEMPORARY)));
  }

  /** Returns a place for {@code file} while it is moved aside: its name in a folder beside it. */
  static Path aside(Path file) throws IOException {
    return Files.createDirectory(file.resolveSibling(name(ASIDE))).resolve(file.getFileName());
  }

  /**
   * Moves the files of a folder for files that are aside to their places. A file whose place is
   * taken is deleted, and the folder too.
   */
  static void putBack(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    for (Path file : files) {
      AtomicFile.put(file, folder.resolveSibling(file.getFileName()));
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  private static String name(String kind) {
    ProcessHandle own = ProcessHandle.current();
    return ".cajista-" + own.pid() + "-" + start(own) + "-" + UUID.randomUUID() + kind;
  }

  /** Deletes what processes that no longer exist left in {@code folder}. */
  public static void sweep(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(Leftovers::isLeft).toList();
    } catch (NotDirectoryException | NoSuchFileException e) {
      return;
    }
    for (Path file : left) {
      if (file.toString().endsWith(ASIDE) && isFolder(file)) {
        putBack(file);
      } else {
        remove(file);
      }
    }
  }

  /** A system gives the number of a process that has ended to another one, so the start counts. */
  private static boolean isLeft(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
    long started = Long.parseLong(name.group(2));
    return process.isEmpty() || Math.abs(start(process.get()) - started) > SAME_START.toSeconds();
  }

  /** Returns the start of a process in seconds; 0 if the system does not say it. */
  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  /** True for a folder; what a link leads to was not made by the program. */
  static boolean isFolder(Path file) {
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a file, or a folder with everything in it. */
  public static void remove(Path file) throws IOException {
    if (isFolder(file)) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(file)) {
        all = files.sorted(Comparator.reverseOrder()).toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      for (Path one : all) {
        Files.deleteIfExists(one);
      }
    } else {
      Files.deleteIfExists(file);
    }
  }
}
