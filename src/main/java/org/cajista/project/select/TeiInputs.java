package org.cajista.project.select;

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
import org.cajista.edition.GoneTexts;
import org.cajista.edition.TeiFiles;
import org.cajista.files.UserFolder;
import org.cajista.model.register.NamedThing;
import org.cajista.report.CajistaException;

/** Finds the TEI files that are meant. */
public final class TeiInputs {

  private TeiInputs() {}

  /** Returns the encoded texts of {@code edition}. */
  public static List<Path> of(UserFolder user, Edition edition)
      throws IOException, CajistaException {
    List<Path> files = TeiFiles.of(edition);
    if (files.isEmpty()) {
      throw new CajistaException(
          user.shown(edition.tei())
              + ": no text of the edition is encoded yet. First run 'cajista encode'.");
    }
    return files;
  }

  /**
   * Returns what is to be valid in {@code edition}: {@code texts}, and the registers, if there are
   * any.
   */
  public static List<Path> withPersons(Edition edition, List<Path> texts) {
    List<Path> all = new ArrayList<>(texts);
    for (Path register : registers(edition)) {
      if (Files.exists(register) && !all.contains(register)) {
        all.add(register);
      }
    }
    return all;
  }

  /** Returns the files of the edition's registers; each need not exist. */
  public static List<Path> registers(Edition edition) {
    List<Path> registers = new ArrayList<>(List.of(edition.persons()));
    for (NamedThing.Kind kind : NamedThing.Kind.values()) {
      registers.add(edition.register(kind.register()));
    }
    return registers;
  }

  /**
   * Deletes what nobody has corrected and whose page text has gone.
   *
   * @return a sentence about each encoding without page text
   */
  public static List<String> removeGone(UserFolder user, Edition edition) throws IOException {
    GoneTexts gone = GoneTexts.remove(edition);
    String raw = user.shown(edition.raw());
    List<String> sentences = new ArrayList<>();
    for (Path tei : gone.removed()) {
      sentences.add(
          user.shown(tei) + ": removed, because its page text is no longer in " + raw + ".");
    }
    for (Path tei : gone.corrected()) {
      sentences.add(
          user.shown(tei)
              + ": warning: you have corrected this file, and its page text is no longer in "
              + raw
              + ". If the page text has another name now, give this file the same; if the text no"
              + " longer belongs to the edition, delete this file.");
    }
    return sentences;
  }

  /**
   * Returns the TEI files in the files and folders {@code inputs}, each once. A folder without TEI
   * files stands for the folders inside it.
   */
  public static List<Path> of(UserFolder user, List<Path> inputs)
      throws IOException, CajistaException {
    return of(user, inputs, false);
  }

  /**
   * @param deep true if the folders in the folders are meant, too
   */
  public static List<Path> of(UserFolder user, List<Path> inputs, boolean deep)
      throws IOException, CajistaException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path input : inputs) {
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
              ? of(user, edition.get())
              : deep ? TeiFiles.below(input) : TeiFiles.meantBy(input);
      if (found.isEmpty()) {
        throw new CajistaException(
            input
                + ": there are no TEI files (.xml, with the outermost element TEI or teiCorpus), "
                + "neither in this folder nor in those inside it. Name the folder that has them.");
      }
      files.addAll(found);
    }
    return List.copyOf(files);
  }
}
