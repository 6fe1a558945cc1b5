package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.files.FolderTree;
import org.cajista.lang.Languages;
import org.cajista.report.Diagnostic;

/**
 * The languages of an edition: those that ship, and the words that it adds to them in its folder
 * {@code lang/}, which has the same names as the program's.
 *
 * @param languages all together
 * @param files the edition's own files
 */
public record EditionLanguages(Languages languages, List<Path> files) {
  private static final String FOLDER = "lang";

  public EditionLanguages {
    Objects.requireNonNull(languages);
    files = List.copyOf(files);
  }

  /**
   * Returns the languages of an edition; a bare folder has those that ship.
   *
   * @throws IOException if a file cannot be read
   * @throws EditionException if a file cannot be understood
   */
  public static EditionLanguages of(Edition edition) throws IOException, EditionException {
    Path folder = edition.root().resolve(FOLDER);
    if (!Files.isRegularFile(edition.file()) || !Files.isDirectory(folder)) {
      return new EditionLanguages(Languages.shipped(), List.of());
    }
    List<Diagnostic> faults = new ArrayList<>();
    Languages languages = Languages.shipped().with(folder, faults::add);
    if (!faults.isEmpty()) {
      throw new EditionException(faults.stream().sorted(Diagnostic.BY_PLACE).toList());
    }
    return new EditionLanguages(languages, FolderTree.files(folder));
  }

  /** Returns the folder of the words that {@code edition} adds; it need not exist. */
  public static Optional<Path> folder(Edition edition) {
    return Files.isRegularFile(edition.file())
        ? Optional.of(edition.root().resolve(FOLDER))
        : Optional.empty();
  }

  /** Returns a sum over the edition's own files. */
  public String sum() throws IOException {
    Fingerprint sum = new Fingerprint();
    for (Path file : files) {
      sum.add(file.toString()).add(file);
    }
    return sum.sum();
  }
}
