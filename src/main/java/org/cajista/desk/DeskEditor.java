package org.cajista.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.desk.edit.Correction;
import org.cajista.desk.edit.History;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.SimilarPlaces;
import org.cajista.desk.edit.TeiCorrector;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.EditionLock;
import org.cajista.files.FileSet;
import org.cajista.model.RegisterKind;
import org.cajista.project.Project;
import org.cajista.project.ProjectRegister;
import org.cajista.report.CajistaException;

/**
 * Writes what an editor does at the desk: each step into all files that it touches, or into none.
 * What someone else has saved meanwhile is never lost, and each step can be taken back.
 */
final class DeskEditor {
  private final Project project;
  private final DeskFiles files;
  private final History history = new History();
  private Optional<SimilarPlaces> taught = Optional.empty();

  DeskEditor(Project project, DeskFiles files) {
    this.project = project;
    this.files = files;
  }

  History history() {
    return history;
  }

  /** Makes one correction. */
  void correct(OpenText file, Correction correction) throws IOException, CajistaException {
    String now = TeiCorrector.correct(file, List.of(correction));
    Optional<SimilarPlaces> similar = SimilarPlaces.of(file, correction);
    write(List.of(change(file, now)));
    taught = similar;
  }

  /** Returns how many other places there are to which the last correction applies. */
  int similar() throws IOException, CajistaException {
    int count = 0;
    if (taught.isPresent()) {
      for (Path file : files.texts().values()) {
        count += taught.get().in(files.text(file)).size();
      }
    }
    return count;
  }

  /** Makes the last correction at all places to which it applies, as one step. */
  void correctSimilar() throws IOException, CajistaException {
    List<FileSet.Change> changes = new ArrayList<>();
    if (taught.isPresent()) {
      for (Path file : files.texts().values()) {
        OpenText text = files.text(file);
        List<Correction> corrections = taught.get().in(text);
        if (!corrections.isEmpty()) {
          changes.add(change(text, TeiCorrector.correct(text, corrections)));
        }
      }
    }
    if (!changes.isEmpty()) {
      write(changes);
    }
    taught = Optional.empty();
  }

  private static FileSet.Change change(OpenText file, String now) {
    return new FileSet.Change(file.file(), file.bytes(), now.getBytes(StandardCharsets.UTF_8));
  }

  private void write(List<FileSet.Change> changes) throws IOException, CajistaException {
    replace(changes);
    history.add(changes);
  }

  private void replace(List<FileSet.Change> changes) throws IOException, CajistaException {
    boolean done =
        EditionLock.hold(
            files.edition(),
            waiting -> {},
            () -> FileSet.replace(BuildRecord.folder(files.edition()), changes));
    if (!done) {
      throw new CajistaException(
          "A file has been changed elsewhere in the meantime. Nothing was written; look again.");
    }
  }

  /** Takes the last step back; false if there is none. */
  boolean undo() throws IOException, CajistaException {
    taught = Optional.empty();
    Optional<List<FileSet.Change>> step = history.back();
    if (step.isPresent()) {
      replace(step.get());
      history.wentBack();
    }
    return step.isPresent();
  }

  /** Does the step again that was taken back last; false if there is none. */
  boolean redo() throws IOException, CajistaException {
    taught = Optional.empty();
    Optional<List<FileSet.Change>> step = history.again();
    if (step.isPresent()) {
      replace(step.get());
      history.wentAgain();
    }
    return step.isPresent();
  }

  /**
   * Changes an entry of a register and all that points to it.
   *
   * @param action {@code merge}, {@code rename}, {@code split}, {@code drop}
   * @param id the entry
   * @param other the entry that stays, or the new id
   * @param words of a split: only mentions in these words; empty for all
   * @param within of a split: the text in which mentions move; empty for all
   */
  void register(
      RegisterKind kind, String action, String id, String other, String words, List<Path> within)
      throws IOException, CajistaException {
    taught = Optional.empty();
    Map<Path, byte[]> before = all();
    ProjectRegister register = project.register(kind);
    switch (action) {
      case "merge" -> register.merge(id, other);
      case "rename" -> register.rename(id, other);
      case "split" ->
          register.split(id, other, Optional.of(words).filter(one -> !one.isBlank()), within);
      case "drop" -> register.drop(id);
      default -> throw new CajistaException("There is no such action.");
    }
    List<FileSet.Change> changes = new ArrayList<>();
    for (Map.Entry<Path, byte[]> file : before.entrySet()) {
      byte[] now = Files.readAllBytes(file.getKey());
      if (!Arrays.equals(now, file.getValue())) {
        changes.add(new FileSet.Change(file.getKey(), file.getValue(), now));
      }
    }
    history.add(changes);
  }

  private Map<Path, byte[]> all() throws IOException {
    Map<Path, byte[]> all = new LinkedHashMap<>();
    for (Path file : files.texts().values()) {
      all.put(file, Files.readAllBytes(file));
    }
    for (RegisterKind kind : RegisterKind.values()) {
      Path file = files.edition().register(kind);
      if (Files.exists(file)) {
        all.put(file, Files.readAllBytes(file));
      }
    }
    return all;
  }
}
