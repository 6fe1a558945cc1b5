package org.cajista.edition;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.cajista.edition.merge.BaseStore;
import org.cajista.files.AtomicFile;
import org.cajista.files.FileSet;
import org.cajista.files.FolderLock;
import org.cajista.files.Leftovers;
import org.cajista.model.register.RegisterKind;
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
    for (Path made : List.of(edition.out(), edition.site(), edition.tei())) {
      requireNoOther(edition, made);
    }
    Path folder = BuildRecord.folder(edition);
    String waiting =
        "Another program is at work in this edition ("
            + edition.root()
            + "). Waiting until it ends.";
    FolderLock lock = FolderLock.of(folder, () -> listener.accept(waiting));
    try {
      FileSet.undo(folder, file -> isOf(edition, file));
      for (Path place : places(edition)) {
        Leftovers.sweep(place);
      }
      return work.run();
    } finally {
      lock.close();
    }
  }

  /**
   * A folder of the edition may be a symbolic link. What lies in another edition was written by the
   * program too, so that nothing else would tell it from what may be replaced here.
   */
  private static void requireNoOther(Edition edition, Path folder)
      throws IOException, CajistaException {
    Path there = folder;
    while (!Files.exists(there)) {
      there = Objects.requireNonNull(there.getParent());
    }
    Path root = edition.root().toRealPath();
    for (Path above = there.toRealPath(); above != null; above = above.getParent()) {
      if (above.equals(root)) {
        return;
      } else if (Files.isRegularFile(above.resolve(Edition.FILE))) {
        throw new CajistaException(
            folder
                + ": this folder is really in another edition ("
                + above
                + "), whose files would be replaced. Let the symbolic link lead to a folder of its"
                + " own.");
      }
    }
  }

  /** True if a file, as it really lies, is in the edition or in one of its folders. */
  private static boolean isOf(Edition edition, Path file) {
    return isIn(edition.root(), file)
        || isIn(edition.tei(), file)
        || Arrays.stream(RegisterKind.values())
            .anyMatch(kind -> isIn(edition.register(kind), file));
  }

  /** True if both are there, and the one is the other or in it. */
  private static boolean isIn(Path place, Path file) {
    try {
      return file.toRealPath().startsWith(place.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the folders in which the program writes. */
  private static Set<Path> places(Edition edition) throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    places.add(edition.root());
    for (RegisterKind kind : RegisterKind.values()) {
      places.add(folderOf(edition.register(kind)));
    }
    places.add(edition.tei());
    places.addAll(foldersOfLinkedTexts(edition));
    places.add(edition.tei().resolve("schema"));
    places.add(BaseStore.in(edition.tei()));
    places.add(edition.out());
    places.add(BuildRecord.folder(edition));
    return places;
  }

  /** A file that is reached by a symbolic link is written where it really is. */
  private static Path folderOf(Path file) throws IOException {
    return Objects.requireNonNull(AtomicFile.linked(file).getParent());
  }

  /** Returns the folders, inside the edition, to which links among the texts lead. */
  private static Set<Path> foldersOfLinkedTexts(Edition edition) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    if (Files.isDirectory(edition.tei())) {
      try (DirectoryStream<Path> texts = Files.newDirectoryStream(edition.tei(), "*.xml")) {
        for (Path text : texts) {
          if (Files.isSymbolicLink(text) && isIn(edition.root(), folderOf(text))) {
            folders.add(folderOf(text));
          }
        }
      }
    }
    return folders;
  }
}
