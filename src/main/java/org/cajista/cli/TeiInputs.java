package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFiles;

/** Finds which TEI files are meant. */
final class TeiInputs {

  private TeiInputs() {}

  /** The encoded texts of {@code edition}. */
  static List<Path> of(Terminal terminal, Edition edition) throws IOException, Failure {
    List<Path> files = TeiFiles.of(edition);
    if (files.isEmpty()) {
      throw new Failure(
          terminal.shown(edition.tei())
              + ": no text of the edition is encoded yet. First run 'cajista encode'.");
    }
    return files;
  }

  /**
   * What is to be valid in {@code edition}: {@code texts}, and the personography, if there is one.
   */
  static List<Path> withPersons(Edition edition, List<Path> texts) {
    List<Path> all = new ArrayList<>(texts);
    if (Files.exists(edition.persons()) && !all.contains(edition.persons())) {
      all.add(edition.persons());
    }
    return all;
  }

  /**
   * Warns of encodings whose raw text is gone: they are part of the edition until they are taken
   * away, which is the editor's to do.
   */
  static void warnOfLeftovers(Terminal terminal, Edition edition) throws IOException {
    Set<Path> expected = new LinkedHashSet<>();
    for (Path raw : edition.rawFiles()) {
      expected.add(TeiFiles.nameFor(raw, edition.tei()));
    }
    for (Path tei : TeiFiles.of(edition)) {
      if (!expected.contains(tei) && new TeiFile(tei).isUncorrected()) {
        terminal
            .err()
            .println(
                terminal.shown(tei)
                    + ": warning: its page text is no longer in "
                    + terminal.shown(edition.raw())
                    + ". If the text no longer belongs to the edition, delete this file.");
      }
    }
  }

  /** The TEI files in the files and folders {@code inputs}, each once. */
  static List<Path> of(Terminal terminal, List<Path> inputs)
      throws IOException, EditionException, Failure {
    return of(terminal, inputs, false);
  }

  /**
   * @param deep whether the folders in the folders are meant, too
   */
  static List<Path> of(Terminal terminal, List<Path> inputs, boolean deep)
      throws IOException, EditionException, Failure {
    Set<Path> files = new LinkedHashSet<>();
    for (Path given : inputs) {
      Path input = terminal.resolve(given);
      if (!Files.exists(input)) {
        throw new NoSuchFileException(input.toString());
      }
      if (!Files.isDirectory(input)) {
        files.add(input);
        continue;
      }
      Optional<Edition> edition =
          Files.exists(input.resolve(Edition.FILE)) ? Edition.find(input) : Optional.empty();
      List<Path> found =
          edition.isPresent()
              ? of(terminal, edition.get())
              : deep ? TeiFiles.below(input) : TeiFiles.in(input);
      if (found.isEmpty()) {
        throw new Failure(input + ": this folder has no TEI files.");
      }
      files.addAll(found);
    }
    return List.copyOf(files);
  }
}
