package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.edition.MarkedFile;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFiles;
import org.cajista.project.TextState.Kind;

/**
 * Finds out what became of encoded texts: which an editor has corrected, and what is to be decided.
 */
final class TextStates {

  private TextStates() {}

  /** Returns the state of each text of {@code edition}, those that are not encoded yet too. */
  static List<TextState> of(Edition edition) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    if (Files.isDirectory(edition.raw())) {
      for (Path raw : edition.rawFiles()) {
        files.add(TeiFiles.nameFor(raw, edition.tei()));
      }
    }
    files.addAll(TeiFiles.of(edition));
    List<TextState> states = new ArrayList<>();
    for (Path file : files) {
      states.add(of(file));
    }
    return states;
  }

  /** Returns the state of one text. */
  static TextState of(Path file) throws IOException {
    TeiFile tei = new TeiFile(file);
    if (!Files.exists(file)) {
      return new TextState(file, Kind.NEW, tei.marked(), List.of());
    }
    if (tei.isUncorrected()) {
      return new TextState(file, Kind.AS_WRITTEN, tei.marked(), List.of());
    }
    Optional<MarkedFile> pending = tei.pending();
    if (pending.isPresent()) {
      boolean decided = pending.get().conflicts().isEmpty();
      Kind kind = decided ? Kind.DECIDED : Kind.CONFLICTING;
      return new TextState(file, kind, tei.marked(), pending.get().conflicts());
    }
    Kind kind = tei.hasBase() ? Kind.CORRECTED : Kind.WITHOUT_BASE;
    return new TextState(file, kind, tei.marked(), List.of());
  }
}
