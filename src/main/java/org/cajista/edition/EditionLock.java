package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.cajista.edition.merge.BaseStore;
import org.cajista.files.FileSet;
import org.cajista.files.FolderLock;
import org.cajista.files.Leftovers;
import org.cajista.report.CajistaException;

/**
 * Lets one program at a time write into an edition; the others say so and wait. Deletes what a
 * program that was killed left there.
 */
public final class EditionLock {

  /**
   * Work that writes into an edition.
   *
   * @param <R> its result
   */
  public interface Work<R> {
    /** Does the work. */
    R run() throws IOException, CajistaException;
  }

  private EditionLock() {}

  /**
   * Does {@code work} as soon as no other program writes into {@code edition}.
   *
   * @param listener is told if this takes time
   */
  public static <R> R hold(Edition edition, Consumer<String> listener, Work<R> work)
      throws IOException, CajistaException {
    Path folder = BuildRecord.folder(edition);
    String waiting =
        "Another program is at work in this edition ("
            + edition.root()
            + "). Waiting until it ends.";
    FolderLock lock = FolderLock.of(folder, () -> listener.accept(waiting));
    try {
      FileSet.undo(folder, file -> isOf(edition, file));
      for (Path place :
          List.of(
              edition.root(),
              folderOf(edition.persons()),
              edition.tei(),
              edition.tei().resolve("schema"),
              BaseStore.in(edition.tei()),
              edition.out(),
              folder)) {
        Leftovers.sweep(place);
      }
      return work.run();
    } finally {
      lock.close();
    }
  }

  /** True if a file, as it really lies, is in the edition or in one of its folders. */
  private static boolean isOf(Edition edition, Path file) {
    try {
      Path real = file.toRealPath();
      return real.startsWith(edition.root().toRealPath())
          || Files.exists(edition.tei()) && real.startsWith(edition.tei().toRealPath())
          || real.getParent().equals(folderOf(edition.persons()));
    } catch (IOException e) {
      return false; // it is not there any more
    }
  }

  /** A file that is reached by a symbolic link is written where it really is. */
  private static Path folderOf(Path file) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    return Objects.requireNonNull(real.getParent());
  }
}
