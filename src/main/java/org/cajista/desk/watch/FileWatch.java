package org.cajista.desk.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Watches the files in some folders. The system says that something has happened; what it was is
 * found by looking at the files, and now and then also if the system says nothing, because not
 * every disk can tell. Hidden files do not count.
 */
public final class FileWatch implements AutoCloseable {
  private static final long LOOK_MILLIS = 2_000;

  /** A program can write a file in several steps. */
  private static final long REST_MILLIS = 120;

  private final List<Path> folders;
  private final Set<Path> without;
  private final WatchService service;
  private final Set<Path> known = new HashSet<>();

  /**
   * @param folders the folders; those in them are watched, too
   * @param without folders in them that are not watched
   */
  public FileWatch(List<Path> folders, Set<Path> without) throws IOException {
    this.folders = folders.stream().map(one -> one.toAbsolutePath().normalize()).toList();
    Set<Path> others = new HashSet<>();
    without.forEach(one -> others.add(one.toAbsolutePath().normalize()));
    this.without = Set.copyOf(others);
    this.service = this.folders.get(0).getFileSystem().newWatchService();
    look();
  }

  /** Returns what the files are like now: their times and sizes. */
  public Map<Path, String> look() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder.toRealPath(), new Look(files));
      }
    }
    return files;
  }

  /** Returns the files that are new, gone, or other than before. */
  public static Set<Path> changes(Map<Path, String> before, Map<Path, String> now) {
    Set<Path> changed = new TreeSet<>();
    now.forEach(
        (file, state) -> {
          if (!state.equals(before.get(file))) {
            changed.add(file);
          }
        });
    before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    return changed;
  }

  /**
   * Waits until the files are other than {@code before}, and no longer change.
   *
   * @return what they are like then
   * @throws InterruptedException if the watch is closed meanwhile
   */
  public Map<Path, String> await(Map<Path, String> before)
      throws IOException, InterruptedException {
    Map<Path, String> now = look();
    while (now.equals(before)) {
      pause();
      now = look();
    }
    while (true) {
      Thread.sleep(REST_MILLIS);
      Map<Path, String> later = look();
      if (later.equals(now)) {
        return now;
      }
      now = later;
    }
  }

  private void pause() throws InterruptedException {
    try {
      WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
    } catch (ClosedWatchServiceException closed) {
      throw new InterruptedException("closed");
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, String> files;

    Look(Map<Path, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (isHidden(folder) || without.contains(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (known.add(folder)) {
        try {
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException limit) {
          // the system watches no more folders: then we look
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && attributes.isRegularFile()) {
        files.put(file, attributes.lastModifiedTime() + " " + attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !folders.contains(path) && path.getFileName().toString().startsWith(".");
    }
  }
}
