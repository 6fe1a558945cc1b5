package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.TeiFiles;
import org.cajista.input.PageReaders;

/** Finds which raw texts are meant, which edition each belongs to, and where its TEI goes. */
final class EncodePlan {

  private final Terminal terminal;
  private final Optional<Path> output;
  private final Map<Path, Edition> editions = new HashMap<>();
  private final List<EncodeTask> tasks = new ArrayList<>();

  private EncodePlan(Terminal terminal, Optional<Path> output) {
    this.terminal = terminal;
    this.output = output;
  }

  /**
   * The texts of an edition.
   *
   * @param output the folder for the TEI, where it is not the edition's
   */
  static List<EncodeTask> of(Terminal terminal, Edition edition, Optional<Path> output)
      throws IOException, Failure {
    EncodePlan plan = new EncodePlan(terminal, output);
    plan.add(edition);
    return plan.checked();
  }

  /** The texts in the files and folders {@code inputs}, each once. */
  static List<EncodeTask> of(Terminal terminal, List<Path> inputs, Optional<Path> output)
      throws IOException, EditionException, Failure {
    EncodePlan plan = new EncodePlan(terminal, output);
    for (Path input : inputs) {
      plan.add(terminal.resolve(input));
    }
    return plan.checked();
  }

  private void add(Edition edition) throws IOException, Failure {
    if (!Files.isDirectory(edition.raw())) {
      throw new Failure(
          terminal.shown(edition.raw())
              + ": the folder of the page texts does not exist. Make it, or correct [paths] raw in "
              + Edition.FILE
              + ".");
    }
    addAll(edition, edition.rawFiles(), edition.raw());
  }

  private void add(Path input) throws IOException, EditionException, Failure {
    if (Files.isDirectory(input)) {
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

  private void addAll(Edition edition, List<Path> files, Path folder) throws Failure {
    if (files.isEmpty()) {
      throw new Failure(
          terminal.shown(folder)
              + ": this folder has no "
              + String.join(" or ", new PageReaders().endings())
              + " files. (The folders inside it are not searched.)");
    }
    files.forEach(file -> add(edition, file));
  }

  private void add(Edition edition, Path raw) {
    Path folder = output.map(terminal::resolve).orElse(edition.tei());
    tasks.add(new EncodeTask(raw, terminal.shown(raw), TeiFiles.nameFor(raw, folder), edition));
  }

  /** The tasks, each file once; two files for one result would overwrite each other. */
  private List<EncodeTask> checked() throws Failure {
    Map<Path, EncodeTask> byTei = new HashMap<>();
    List<EncodeTask> distinct = new ArrayList<>();
    for (EncodeTask task : tasks) {
      EncodeTask other = byTei.put(task.tei().toAbsolutePath().normalize(), task);
      if (other == null) {
        distinct.add(task);
      } else if (!same(other.raw(), task.raw())) {
        throw new Failure(
            "%s and %s have the same output file %s. Rename one, or encode them into two folders."
                .formatted(other.name(), task.name(), terminal.shown(task.tei())));
      }
    }
    return distinct;
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
