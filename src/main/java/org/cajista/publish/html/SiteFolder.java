package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.files.AtomicFile;
import org.cajista.publish.press.ParallelJobs;
import org.cajista.publish.press.PublishException;

/**
 * The folder of the site, in which other files can stand too. Pages are written to a staging folder
 * inside it. At the end each is moved to its place in one step. Files that an earlier run wrote and
 * this run did not write are deleted. A list in the folder names the files of the program; other
 * files are never deleted and never replaced.
 */
final class SiteFolder implements AutoCloseable {

  /** Paths relative to the folder, with slashes, one on each line. */
  private static final String LIST = ".cajista-html";

  private final Path folder;
  private final Path staging;

  private SiteFolder(Path folder, Path staging) {
    this.folder = folder;
    this.staging = staging;
  }

  /** Begins a run in {@code folder}, which exists. */
  static SiteFolder open(Path folder) throws IOException {
    return new SiteFolder(folder, Files.createTempDirectory(folder, ".cajista-"));
  }

  /** Returns the folder to write to. Relative paths are those of the finished site. */
  Path staging() {
    return staging;
  }

  /**
   * Moves the new files to their places and deletes old ones.
   *
   * @return the files of the site in order
   * @throws PublishException if a file that the program did not write is in the way; then nothing
   *     is moved
   */
  List<Path> publish() throws IOException, PublishException {
    Set<String> before = ours();
    Set<String> now = staged();
    for (String file : now) {
      refuseForeign(file, before);
    }
    Set<String> either = new TreeSet<>(before);
    either.addAll(now);
    // if the moving stops half-way, the next run still knows every file of the program
    writeList(either);
    ParallelJobs.map(List.copyOf(now), this::move);
    for (String file : before) {
      if (!now.contains(file)) {
        remove(folder.resolve(file));
      }
    }
    writeList(now);
    return now.stream().map(folder::resolve).toList();
  }

  /** Moves a file to its place. A file with the same content stays, with its date. */
  private Path move(String file) throws IOException {
    Path target = folder.resolve(file);
    Path made = staging.resolve(file);
    if (!Files.isRegularFile(target) || Files.mismatch(made, target) >= 0) {
      Files.createDirectories(target.getParent());
      AtomicFile.move(made, target);
    }
    return target;
  }

  private void refuseForeign(String file, Set<String> ours) throws IOException, PublishException {
    Path target = folder.resolve(file);
    if (!ours.contains(file)
        && Files.exists(target)
        && Files.mismatch(target, staging.resolve(file)) >= 0) {
      throw new PublishException(
          target
              + ": this file was not written by 'publish', so it is not replaced. Move it, or"
              + " publish to another folder.");
    }
  }

  private Set<String> staged() throws IOException {
    try (Stream<Path> files = Files.walk(staging)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> staging.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Returns the list of the earlier run, without lines that lead out of the folder. */
  private Set<String> ours() throws IOException {
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list)) {
      return new TreeSet<>();
    }
    return Files.readAllLines(list).stream()
        .filter(line -> !line.isBlank())
        .filter(line -> folder.resolve(line).normalize().startsWith(folder.normalize()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void writeList(Set<String> files) throws IOException, PublishException {
    AtomicFile.write(folder.resolve(LIST), String.join("\n", files) + "\n");
  }

  /** Deletes a file of the program, and its folder if it is empty then. */
  private void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    Path parent = file.getParent();
    if (!parent.equals(folder) && Files.isDirectory(parent)) {
      try (Stream<Path> rest = Files.list(parent)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(parent);
    }
  }

  /** Deletes the staging folder with everything in it. */
  @Override
  public void close() throws IOException {
    List<Path> left = new ArrayList<>();
    try (Stream<Path> files = Files.walk(staging)) {
      files.forEach(left::add);
    }
    left.sort(Comparator.reverseOrder());
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }
}
