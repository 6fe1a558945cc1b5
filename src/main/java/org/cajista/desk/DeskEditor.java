package org.cajista.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.desk.edit.Correction;
import org.cajista.desk.edit.History;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.Refusal;
import org.cajista.desk.edit.SimilarPlaces;
import org.cajista.desk.edit.TeiCorrector;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLock;
import org.cajista.edition.identity.EditionChange;
import org.cajista.edition.identity.RegisterChange;
import org.cajista.files.FileSet;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.CajistaException;

/**
 * Writes what an editor does at the desk: each step into all files that it touches, or into none.
 * What someone else has saved meanwhile is never lost, and each step can be taken back.
 */
final class DeskEditor {
  private final DeskFiles files;
  private final BrokenRules rules;
  private final History history = new History();
  private Optional<SimilarPlaces> taught = Optional.empty();

  DeskEditor(DeskFiles files, BrokenRules rules) {
    this.files = files;
    this.rules = rules;
  }

  History history() {
    return history;
  }

  /** Makes one correction. */
  void correct(OpenText file, Correction correction) throws IOException, CajistaException {
    OpenText now = TeiCorrector.correct(file, List.of(correction));
    refuse(rules.at(correction.from(), file, now));
    if (correction.action() == Correction.Action.CALL) {
      refuse(rules.at(correction.to(), file, now));
    }
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
          OpenText now = TeiCorrector.correct(text, corrections);
          refuse(rules.in(text, now));
          changes.add(change(text, now));
        }
      }
    }
    if (!changes.isEmpty()) {
      write(changes);
    }
    taught = Optional.empty();
  }

  private static void refuse(Optional<String> broken) throws Refusal {
    if (broken.isPresent()) {
      throw new Refusal("schema", broken.get());
    }
  }

  private static FileSet.Change change(OpenText file, OpenText now) {
    return new FileSet.Change(file.file(), file.bytes(), now.bytes());
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
      throw new Refusal("elsewhere");
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
   * @param within of a split: the texts in which mentions move; empty for all
   */
  void register(RegisterKind kind, RegisterChange change, Set<Path> within)
      throws IOException, CajistaException {
    taught = Optional.empty();
    Edition edition = files.edition();
    EditionChange step = new EditionChange(edition, kind, file -> files.shown(Path.of(file)));
    history.add(EditionLock.hold(edition, waiting -> {}, () -> step.make(change, within)).files());
  }
}
