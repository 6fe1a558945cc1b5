package org.cajista.project.select;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.edition.TeiFiles;
import org.cajista.report.CajistaException;

/**
 * The documents of the next commit, as the commit will have them: not the files in the working
 * folder, which can be newer. All XML and schemas of the commit are laid out in a temporary folder,
 * so that what a document points to is as committed, too; of other files only that they are there.
 */
public final class StagedTree implements Closeable {
  private static final Predicate<String> NEEDED =
      Pattern.compile(".*\\.(?:xml|rng|rnc|sch)", Pattern.DOTALL).asMatchPredicate();

  private final Path root;
  private final Set<Path> changed;

  /** Deletes the folder if the user stops the program. */
  private final Thread stopped = new Thread(this::remove, "staged");

  private Path tree;

  /**
   * Writes the files of the next commit into a temporary folder.
   *
   * @param folder where the user stands
   */
  public StagedTree(Path folder) throws IOException, CajistaException {
    Git git = Git.at(folder);
    root = git.root();
    changed = git.staged();
    try {
      layOut(git);
    } catch (IOException | CajistaException e) {
      close();
      throw e;
    }
  }

  /**
   * Returns the documents that the commit changes.
   *
   * @param among files, and folders of which the TEI files directly in them are meant, or, if they
   *     have none, those in the folders in them
   * @param deep true if all are meant
   */
  public List<CheckedFile> documents(List<Path> among, boolean deep) throws IOException {
    List<CheckedFile> documents = new ArrayList<>();
    for (Path input : among) {
      Path meant = real(input);
      boolean all = deep || Files.isDirectory(meant) && TeiFiles.in(meant).isEmpty();
      for (Path file : changed) {
        Path copy = tree.resolve(root.relativize(file));
        boolean inFolder = all ? file.startsWith(meant) : meant.equals(file.getParent());
        if (meant.equals(file) || inFolder && TeiFiles.isText(copy)) {
          documents.add(new CheckedFile(copy, file));
        }
      }
    }
    return documents.stream().distinct().toList();
  }

  /**
   * Returns the path as git names it: absolute and without symbolic links, also where the file is
   * only staged.
   */
  static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    return Files.exists(absolute) || absolute.getParent() == null
        ? absolute.toRealPath()
        : real(absolute.getParent()).resolve(absolute.getFileName());
  }

  /** Returns the temporary folder. */
  public Path tree() {
    return tree;
  }

  /** Returns where the finding's file stands outside of the temporary folder. */
  public Path original(Path file) {
    return file.startsWith(tree) ? root.resolve(tree.relativize(file)) : file;
  }

  /** If the user stops the program meanwhile, the folder is deleted when git has finished. */
  private synchronized void layOut(Git git) throws IOException, CajistaException {
    try {
      // before there is a folder, so that there is no moment in which it would stay
      Runtime.getRuntime().addShutdownHook(stopped);
    } catch (IllegalStateException e) {
      throw new IOException("the program is being stopped.", e);
    }
    tree = Files.createTempDirectory("cajista-staged").toRealPath();
    if (!changed.isEmpty()) {
      git.checkOut(NEEDED, tree);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(stopped);
    } catch (IllegalStateException e) {
      // the program is being stopped, and the folder taken away
      return;
    }
    remove();
  }

  /** A file that cannot be deleted stays among the temporary files, which the system clears. */
  private synchronized void remove() {
    if (tree == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // there is nothing that the user should do
    }
  }
}
