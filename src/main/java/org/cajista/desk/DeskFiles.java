package org.cajista.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.Refusal;
import org.cajista.desk.view.SourceView;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFiles;
import org.cajista.input.InputFile;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.project.Environment;
import org.cajista.report.CajistaException;

/** The texts of an edition as they are now, and the page texts from which they were made. */
final class DeskFiles {
  private final Environment environment;
  private final Edition edition;
  private final Map<Path, OpenText> open = new HashMap<>();
  private final Map<Path, SourceView> sources = new HashMap<>();

  DeskFiles(Environment environment, Edition edition) {
    this.environment = environment;
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  /** Returns the texts by the names that an editor sees. */
  Map<String, Path> texts() throws IOException {
    Map<String, Path> texts = new LinkedHashMap<>();
    for (Path file : TeiFiles.of(edition)) {
      texts.put(shown(file), file);
    }
    return texts;
  }

  String shown(Path file) {
    return environment.shown(file);
  }

  /** Returns a text of the edition by its name. */
  OpenText text(String name) throws IOException, CajistaException {
    Path file = texts().get(name);
    if (file == null) {
      throw new Refusal("text", name);
    }
    return text(file);
  }

  /** Returns a text as it is now. */
  synchronized OpenText text(Path file) throws IOException, CajistaException {
    OpenText known = open.get(file);
    if (known == null || !Arrays.equals(known.bytes(), Files.readAllBytes(file))) {
      known = OpenText.read(file);
      open.put(file, known);
    }
    return known;
  }

  /** True if a file is a text that has not changed since it was read. */
  synchronized boolean isKnown(Path file) throws IOException {
    for (Map.Entry<Path, OpenText> one : open.entrySet()) {
      if (Files.exists(file) && Files.isSameFile(one.getKey(), file)) {
        return Arrays.equals(one.getValue().bytes(), Files.readAllBytes(file));
      }
    }
    return false;
  }

  /** Returns the page text of a text; empty if there is none. */
  synchronized Optional<SourceView> source(Path tei) throws IOException, CajistaException {
    if (!sources.containsKey(tei) && Files.isDirectory(edition.raw())) {
      for (Path raw : edition.rawFiles()) {
        if (TeiFiles.nameFor(raw, edition.tei()).equals(tei) && Files.exists(raw)) {
          Source source = new PageReaders().read(shown(raw), InputFile.bytes(raw));
          sources.put(tei, new SourceView(source));
        }
      }
    }
    return Optional.ofNullable(sources.get(tei));
  }

  /** Forgets the page texts, which have changed. */
  synchronized void forgetSources() {
    sources.clear();
  }
}
