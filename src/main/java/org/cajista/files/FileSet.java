package org.cajista.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Changes several files: all of them, or none. While it does, copies of the old and the new files
 * stand in a folder. If the program is killed meanwhile, the next run puts the old ones back.
 */
public final class FileSet {
  private static final String COPIES = "changing";
  private static final String LIST = "files";

  /**
   * A change of one file.
   *
   * @param file the file
   * @param old what was read
   * @param now what it is to hold
   */
  public record Change(Path file, byte[] old, byte[] now) {
    /** Checks the arguments. */
    public Change {
      Objects.requireNonNull(file);
      old = old.clone();
      now = now.clone();
    }
  }

  private FileSet() {}

  /**
   * Makes all changes.
   *
   * @param folder a folder of the program's own for the copies; made if missing
   * @return false if someone saved one of the files in the meantime; then none is changed
   */
  public static boolean replace(Path folder, List<Change> changes) throws IOException {
    Files.createDirectories(folder);
    keep(folder, changes);
    boolean all = true;
    try {
      for (int i = 0; all && i < changes.size(); i++) {
        Change change = changes.get(i);
        all = AtomicFile.replace(change.file(), change.old(), change.now());
      }
    } catch (IOException | RuntimeException e) {
      undo(folder, file -> true);
      throw e;
    }
    if (all) {
      forget(folder);
    } else {
      undo(folder, file -> true);
    }
    return all;
  }

  /**
   * Puts the old files back, if a change was not finished.
   *
   * @param folder the folder for the copies
   * @param own whether a file of the list may be changed: with the folder, the list may come from a
   *     stranger
   */
  public static void undo(Path folder, Predicate<Path> own) throws IOException {
    Path copies = folder.resolve(COPIES);
    if (!Leftovers.isFolder(copies)) {
      Files.deleteIfExists(copies); // the program makes no links
      return;
    }
    for (Change change : unfinished(copies)) {
      // what someone saved after us stays
      if (own.test(change.file())) {
        AtomicFile.replace(change.file(), change.now(), change.old());
      }
    }
    forget(folder);
  }

  /** Reads all copies before the first is put back: the program makes them whole. */
  private static List<Change> unfinished(Path copies) throws IOException {
    try {
      List<Change> changes = new ArrayList<>();
      for (String file : Files.readAllLines(copies.resolve(LIST), StandardCharsets.UTF_8)) {
        int i = changes.size();
        byte[] old = Files.readAllBytes(copies.resolve(i + ".old"));
        byte[] now = Files.readAllBytes(copies.resolve(i + ".now"));
        changes.add(new Change(Path.of(file), old, now));
      }
      return changes;
    } catch (NoSuchFileException | CharacterCodingException | InvalidPathException damaged) {
      FileSystemException sentence =
          new FileSystemException(
              copies.toString(),
              null,
              "this folder should hold the copies of an unfinished change, but they are not whole,"
                  + " so that nothing was put back. If you miss nothing in the edition, delete it");
      sentence.initCause(damaged);
      throw sentence;
    }
  }

  private static void keep(Path folder, List<Change> changes) throws IOException {
    Path made = Leftovers.folderIn(folder);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      Files.write(made.resolve(i + ".old"), change.old());
      Files.write(made.resolve(i + ".now"), change.now());
      list.append(change.file().toAbsolutePath()).append('\n');
    }
    Files.writeString(made.resolve(LIST), list);
    Files.move(made, folder.resolve(COPIES), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The copies lose their name first, so that they are never half there. */
  private static void forget(Path folder) throws IOException {
    Path copies = folder.resolve(COPIES);
    Path gone = Leftovers.beside(copies);
    Files.move(copies, gone, StandardCopyOption.ATOMIC_MOVE);
    try (Stream<Path> files = Files.list(gone)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(gone);
  }
}
