package org.cajista.project.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFiles;
import org.cajista.files.UserFolder;
import org.cajista.input.PageReaders;
import org.cajista.report.CajistaException;

/** Finds the page texts that are meant, the edition of each, and the place of its TEI. */
public final class EncodePlan {

  private final UserFolder user;
  private final Optional<Path> output;
  private final Map<Path, Edition> editions = new HashMap<>();
  private final List<EncodeTask> tasks = new ArrayList<>();

  private EncodePlan(UserFolder user, Optional<Path> output) {
    this.user = user;
    this.output = output;
  }

  /**
   * Returns the texts of an edition.
   *
   * @param output the folder for the TEI, where it is not the edition's
   */
  public static List<EncodeTask> of(UserFolder user, Edition edition, Optional<Path> output)
      throws IOException, CajistaException {
    EncodePlan plan = new EncodePlan(user, output);
    plan.add(edition);
    return plan.checked();
  }

  /** Returns the texts in the files and folders {@code inputs}, each once. */
  public static List<EncodeTask> of(UserFolder user, List<Path> inputs, Optional<Path> output)
      throws IOException, CajistaException {
    EncodePlan plan = new EncodePlan(user, output);
    for (Path input : inputs) {
      plan.add(input);
    }
    return plan.checked();
  }

  private void add(Edition edition) throws IOException, CajistaException {
    if (!Files.isDirectory(edition.raw())) {
      throw new CajistaException(
          user.shown(edition.raw())
              + ": the folder of the page texts does not exist. Make it, or correct [paths] raw in "
              + Edition.FILE
              + ".");
    }
    addAll(edition, edition.rawFiles(), edition.raw());
  }

  private void add(Path input) throws IOException, CajistaException {
    if (Files.isDirectory(input) && !isText(input)) {
      Optional<Edition> edition = Edition.find(input);
      if (edition.isPresent() && Files.exists(input.resolve(Edition.FILE))) {
        add(edition.get());
      } else {
        addAll(edition.orElseGet(() -> Edition.ofFolder(input)), Edition.rawFilesIn(input), input);
      }
    } else if (!Files.exists(input)) {
      throw new NoSuchFileException(input.toString());
    } else {
      Path folder = input.toAbsolutePath().normalize().getParent();
      if (!editions.containsKey(folder)) {
        editions.put(folder, Edition.find(folder).orElseGet(() -> Edition.ofFolder(folder)));
      }
      add(editions.get(folder), input);
    }
  }

  /**
   * True if a folder that was named is one text: it holds page files and no page text, and is not
   * the folder in which an edition has its texts.
   */
  private static boolean isText(Path folder) throws IOException, CajistaException {
    Path named = folder.toAbsolutePath().normalize();
    Optional<Edition> edition = Edition.find(named);
    boolean own =
        edition.isPresent()
            && (edition.get().raw().toAbsolutePath().normalize().equals(named)
                || Files.exists(named.resolve(Edition.FILE)));
    return !own
        && new PageReaders().isInput(named)
        && Edition.rawFilesIn(named).stream()
            .noneMatch(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"));
  }

  private void addAll(Edition edition, List<Path> files, Path folder) throws CajistaException {
    if (files.isEmpty()) {
      throw new CajistaException(
          user.shown(folder)
              + ": this folder has no page texts: no "
              + String.join(", ", new PageReaders().endings())
              + " files, and no folders of page files.");
    }
    files.forEach(file -> add(edition, file));
  }

  private void add(Edition edition, Path raw) {
    Path folder = output.orElse(edition.tei());
    tasks.add(new EncodeTask(raw, user.shown(raw), TeiFiles.nameFor(raw, folder), edition));
  }

  /** Returns the tasks, each file once; two files for one result would overwrite each other. */
  private List<EncodeTask> checked() throws CajistaException {
    Map<Path, EncodeTask> byTei = new HashMap<>();
    List<EncodeTask> distinct = new ArrayList<>();
    for (EncodeTask task : tasks) {
      EncodeTask other = byTei.put(task.tei().toAbsolutePath().normalize(), task);
      if (other == null) {
        distinct.add(task);
      } else if (!same(other.raw(), task.raw())) {
        throw new CajistaException(
            "%s and %s have the same output file %s. Rename one, or encode them into two folders."
                .formatted(other.name(), task.name(), user.shown(task.tei())));
      }
    }
    return distinct;
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
