package org.cajista.publish.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.files.AtomicFile;
import org.cajista.files.FolderLock;
import org.cajista.files.Leftovers;
import org.cajista.model.publishing.OutputFormat;

/**
 * The folder of a published edition, in which other files can stand too. A list in the folder names
 * the files of the program, in all formats. Other files are never replaced and never deleted. A
 * file of the list that is no longer made is deleted. Each file appears complete or not at all, and
 * the next run deletes what a killed run left.
 */
public final class SiteFolder implements AutoCloseable {

  /** Paths relative to the folder, with slashes, one on each line. */
  private static final String LIST = ".cajista-made";

  /** The list of earlier versions, which had only the files of the web edition. */
  private static final String EARLIER = ".cajista-html";

  private final Path folder;
  private final FolderLock lock;
  private final Set<String> ours;
  private final Path temporary;

  private SiteFolder(Path folder, FolderLock lock, Set<String> ours, Path temporary) {
    this.folder = folder;
    this.lock = lock;
    this.ours = ours;
    this.temporary = temporary;
  }

  /**
   * Begins a run in {@code folder}. A missing folder is made. Waits while another program publishes
   * to it.
   *
   * @param waiting runs once before the waiting
   */
  public static SiteFolder open(Path folder, Runnable waiting) throws IOException {
    FolderLock lock = FolderLock.of(folder, waiting);
    try {
      Leftovers.sweep(folder);
      for (OutputFormat format : OutputFormat.values()) {
        Leftovers.sweep(folder.resolve(format.folder()));
      }
      SiteFolder site = new SiteFolder(folder, lock, listed(folder), Leftovers.folderIn(folder));
      Files.createDirectory(site.staging());
      Files.createDirectory(site.scratch());
      return site;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Returns the list of the earlier run, without lines that lead out of the folder. */
  private static Set<String> listed(Path folder) throws IOException {
    Set<String> ours = new TreeSet<>();
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list)) {
      ours.addAll(Files.readAllLines(list));
    } else if (Files.isRegularFile(folder.resolve(EARLIER))) {
      ours.addAll(Files.readAllLines(folder.resolve(EARLIER)));
      ours.addAll(volumes(ours));
    }
    ours.removeIf(line -> line.isBlank() || !isInside(folder, line) || !isThere(folder, line));
    return ours;
  }

  /** Returns the volumes that earlier versions made from the texts of the site. */
  private static Set<String> volumes(Set<String> site) {
    return Stream.concat(
            Stream.of(Volume.EDITION),
            site.stream()
                .filter(file -> file.matches("tei/[^/]*\\.xml"))
                .map(file -> file.substring("tei/".length(), file.length() - ".xml".length())))
        .flatMap(
            name -> Stream.of(OutputFormat.values()).map(format -> PressRun.name(name, format)))
        .collect(Collectors.toSet());
  }

  private static boolean isInside(Path folder, String file) {
    Path path = folder.resolve(file).normalize();
    return path.startsWith(folder.normalize()) && !path.equals(folder.normalize());
  }

  /** A file that is not there yet can be made by someone else. */
  private static boolean isThere(Path folder, String file) {
    return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Returns the folder to write the web edition to. Relative paths are those of the finished site.
   */
  public Path staging() {
    return temporary.resolve("site");
  }

  /** Returns a folder for temporary files. */
  public Path scratch() {
    return temporary.resolve("scratch");
  }

  /**
   * Checks that files can be written, and enters them into the list.
   *
   * @param files relative to the folder, with slashes
   * @throws PublishException if a file that the program did not write is in the way
   */
  public synchronized void claim(Collection<String> files) throws IOException, PublishException {
    for (String file : files) {
      refuseForeign(file);
    }
    // if the writing stops half-way, the next run still knows every file of the program
    if (ours.addAll(files) || !Files.exists(folder.resolve(LIST))) {
      writeList();
    }
  }

  /**
   * Moves the new files of the web edition to their places and deletes old ones.
   *
   * @return the files of the site in order
   * @throws PublishException if a file that the program did not write is in the way; then nothing
   *     is moved
   */
  public List<Path> publish() throws IOException, PublishException {
    Set<String> now = staged();
    claim(now);
    ParallelJobs.map(List.copyOf(now), this::move);
    keep(now, file -> format(file) == OutputFormat.HTML);
    return now.stream().map(folder::resolve).toList();
  }

  /**
   * Deletes the files of the list that {@code which} accepts, except {@code files}.
   *
   * @return true if a file was deleted
   */
  public synchronized boolean keep(Set<String> files, Predicate<String> which) throws IOException {
    List<String> stale = ours.stream().filter(which).filter(file -> !files.contains(file)).toList();
    for (String file : stale) {
      remove(folder.resolve(file));
    }
    stale.forEach(ours::remove);
    if (!stale.isEmpty() || !Files.exists(folder.resolve(LIST))) {
      writeList();
    }
    return !stale.isEmpty();
  }

  /** Returns the format of a file of the list: each volume is in the folder of its format. */
  public static OutputFormat format(String file) {
    for (OutputFormat format : OutputFormat.values()) {
      if (format != OutputFormat.HTML && file.startsWith(format.folder() + "/")) {
        return format;
      }
    }
    return OutputFormat.HTML;
  }

  /** Moves a file to its place. A file with the same content stays, with its date. */
  private Path move(String file) throws IOException {
    Path target = folder.resolve(file);
    Path made = staging().resolve(file);
    if (!Files.isRegularFile(target) || Files.mismatch(made, target) >= 0) {
      Files.createDirectories(target.getParent());
      AtomicFile.move(made, target);
    }
    return target;
  }

  private void refuseForeign(String file) throws IOException, PublishException {
    Path target = folder.resolve(file);
    boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    // the program makes no symbolic links
    if (there && (Files.isSymbolicLink(target) || !(ours.contains(file) || isAsMade(file)))
        || !isReallyInside(target.getParent())) {
      throw new PublishException(
          target
              + ": this file was not written by 'publish', so it is not replaced. Move it, or"
              + " publish to another folder.");
    }
  }

  /** True if the file is there already, with the same content. */
  private boolean isAsMade(String file) throws IOException {
    Path made = staging().resolve(file);
    Path target = folder.resolve(file);
    return Files.isRegularFile(made)
        && Files.isRegularFile(target)
        && Files.mismatch(made, target) < 0;
  }

  private boolean isReallyInside(Path parent) throws IOException {
    Path there = parent;
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().startsWith(folder.toRealPath());
  }

  private Set<String> staged() throws IOException {
    try (Stream<Path> files = Files.walk(staging())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> staging().relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void writeList() throws IOException {
    String list = String.join("\n", ours) + "\n";
    AtomicFile.writeOwn(folder.resolve(LIST), list.getBytes(StandardCharsets.UTF_8));
    Files.deleteIfExists(folder.resolve(EARLIER));
  }

  /** Deletes a file of the program, and its folder if it is empty then. */
  private void remove(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || !isReallyInside(file.getParent())) {
      // someone put something else in its place
      return;
    }
    Files.deleteIfExists(file);
    Path parent = Objects.requireNonNull(file.getParent());
    if (!parent.equals(folder) && Files.isDirectory(parent)) {
      try (Stream<Path> rest = Files.list(parent)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(parent);
    }
  }

  /** Deletes the temporary folder with everything in it. */
  @Override
  public void close() throws IOException {
    try {
      // a run that failed has not made all that it wanted to
      if (ours.removeIf(file -> !isThere(folder, file))) {
        writeList();
      }
      Leftovers.remove(temporary);
    } finally {
      lock.close();
    }
  }
}
