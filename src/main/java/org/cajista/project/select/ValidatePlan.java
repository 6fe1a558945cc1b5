package org.cajista.project.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cajista.edition.Edition;
import org.cajista.files.UserFolder;
import org.cajista.report.CajistaException;
import org.cajista.report.Severities;

/**
 * Finds the TEI files to check: all that are meant, or those that have changed according to git.
 */
public final class ValidatePlan {
  private final UserFolder user;
  private final Optional<Edition> edition;
  private final List<Path> inputs;
  private final boolean deep;
  private final Consumer<String> warn;

  /**
   * @param edition the edition that is meant; none where files and folders are named
   * @param inputs the files and folders that are named
   * @param deep true if the folders in the folders are meant, too
   * @param warn hears what the user should know of the choice
   */
  public ValidatePlan(
      UserFolder user,
      Optional<Edition> edition,
      List<Path> inputs,
      boolean deep,
      Consumer<String> warn) {
    this.user = user;
    this.edition = edition;
    this.inputs = List.copyOf(inputs);
    this.deep = deep;
    this.warn = warn;
  }

  /** Returns the files that are meant; where an edition is, its personography with its texts. */
  public List<Path> files() throws IOException, CajistaException {
    if (edition.isEmpty()) {
      return TeiInputs.of(user, inputs, deep);
    }
    return TeiInputs.withPersons(edition.get(), TeiInputs.of(user, edition.get()));
  }

  /** Those of them that have changed since a revision; all, if what they all depend on has. */
  public List<Path> changedSince(String revision) throws IOException, CajistaException {
    List<Path> files = changed(files(), revision);
    warnOfUnknown(files.isEmpty());
    return files;
  }

  /** Those of them that {@code commit} changes, as it will have them. */
  public List<CheckedFile> staged(StagedTree commit) throws IOException, CajistaException {
    List<Path> among = new ArrayList<>(folders());
    edition.ifPresent(own -> among.addAll(TeiInputs.registers(own)));
    List<CheckedFile> documents = commit.documents(among, deep);
    warnOfUnknown(documents.isEmpty());
    return documents;
  }

  /** As the edition wants it in which the user stands, or which he names. */
  public Severities severities() throws IOException, CajistaException {
    return around().map(Edition::severities).orElse(Severities.AS_FOUND);
  }

  /** The registers that this edition names, also where files or folders of it are named. */
  public List<Path> registers() throws IOException, CajistaException {
    return around().map(Edition::registers).orElse(List.of());
  }

  /** The edition in which the user stands, or the one that he names. */
  private Optional<Edition> around() throws IOException, CajistaException {
    if (edition.isPresent()) {
      return edition;
    }
    Path start = user.path();
    if (inputs.size() == 1) {
      Path input = inputs.get(0);
      start = Files.exists(input.resolve(Edition.FILE)) ? input : start;
    }
    return Edition.find(start);
  }

  /** Returns the files and folders that are meant, editions as the folders of their texts. */
  private List<Path> folders() throws IOException, CajistaException {
    if (edition.isPresent()) {
      return List.of(edition.get().tei());
    }
    List<Path> folders = new ArrayList<>();
    for (Path input : inputs) {
      boolean isEdition = Files.exists(input.resolve(Edition.FILE));
      folders.add(isEdition ? Edition.find(input).orElseThrow().tei() : input);
    }
    return folders;
  }

  /**
   * Warns about a folder that git ignores, because there would never be anything to check in it.
   */
  private void warnOfUnknown(boolean nothing) throws IOException, CajistaException {
    if (!nothing) {
      return;
    }
    Git git = Git.at(user.path());
    for (Path folder : folders()) {
      if (!git.keeps(StagedTree.real(folder))) {
        warn.accept(
            user.shown(folder)
                + ": warning: git has no files in this folder, so nothing can ever be"
                + " checked here. Is the folder in .gitignore?");
      }
    }
  }

  private List<Path> changed(List<Path> files, String revision)
      throws IOException, CajistaException {
    Set<Path> changed = Git.at(user.path()).changedSince(revision);
    Optional<Edition> around = Edition.find(user.path());
    if (around.isPresent()) {
      List<Path> commons = new ArrayList<>(List.of(around.get().file()));
      commons.addAll(TeiInputs.registers(around.get()));
      for (Path common : commons) {
        if (Files.exists(common) && changed.contains(common.toRealPath())) {
          warn.accept(user.shown(common) + " has changed, so all texts are checked.");
          return files;
        }
      }
    }
    List<Path> those = new ArrayList<>();
    for (Path file : files) {
      if (changed.contains(file.toRealPath())) {
        those.add(file);
      }
    }
    return those;
  }
}
