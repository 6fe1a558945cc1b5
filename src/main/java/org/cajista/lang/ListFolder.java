package org.cajista.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * The folder of a language, on the class path or of an edition.
 *
 * @param name how messages call it
 * @param edition where an edition keeps it; none for the class path
 */
record ListFolder(String name, Optional<Path> edition) {

  /** The ending of the file names of word lists. */
  static final String ENDING = ".txt";

  /** The names of files that are not lists, and need not be. */
  private static final Pattern OTHER = Pattern.compile("\\..*|README.*");

  /** Returns the folder of a language that ships. */
  static ListFolder shipped(String code) {
    return new ListFolder("lang/" + code, Optional.empty());
  }

  /** Returns a folder of an edition. */
  static ListFolder of(Path folder) {
    return new ListFolder(folder.toString(), Optional.of(folder));
  }

  /**
   * Reads a file.
   *
   * @param file with its ending: {@code names/titles.txt}
   * @return nothing if there is no such file
   */
  Optional<ListFile> read(String file) {
    try (InputStream in = open(file)) {
      return in == null ? Optional.empty() : Optional.of(ListFile.read(name + "/" + file, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns an empty file of this folder. */
  ListFile blank(String file) {
    return new ListFile(name + "/" + file, List.of());
  }

  private InputStream open(String file) throws IOException {
    if (edition.isEmpty()) {
      return ListFolder.class.getResourceAsStream("/" + name + "/" + file);
    }
    Path path = edition.get().resolve(file);
    return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
  }

  /**
   * Returns the files and folders in a folder, by name, without hidden ones and what explains it.
   */
  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !OTHER.matcher(path.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /** Reports each file in the folder of a language that is not a list. */
  static void checkNames(Path folder, Consumer<Diagnostic> faults) throws IOException {
    for (Path child : children(folder)) {
      boolean settings = child.getFileName().toString().equals(SettingsFile.NAME);
      for (Path file : Files.isDirectory(child) ? children(child) : List.of(child)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        boolean list =
            name.endsWith(ENDING)
                && WordList.isFile(name.substring(0, name.length() - ENDING.length()));
        if (!settings && !list) {
          faults.accept(fault(file, "language.file", name));
        }
      }
    }
  }

  /** Returns what is wrong with a file or folder as a whole. */
  static Diagnostic fault(Path path, String code, Object... arguments) {
    return Diagnostic.of(path.toString(), 0, 0, Severity.ERROR, code, arguments);
  }
}
