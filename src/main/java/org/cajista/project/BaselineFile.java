package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.files.AtomicFile;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.validate.accept.Baseline;
import org.cajista.validate.accept.Baseline.Judged;

/**
 * The baseline of a repository: a file, in which documents are named as from the folder in which
 * the file is, so that it means the same wherever the user stands.
 */
final class BaselineFile {
  private final Path file;
  private final boolean writes;
  private final Baseline baseline;
  private int gone;

  private BaselineFile(Path file, boolean writes, Baseline baseline) {
    this.file = file;
    this.writes = writes;
    this.baseline = baseline;
  }

  /**
   * Returns the baseline in {@code file}.
   *
   * @param writes true if the findings of this run are to be written down instead of told; then the
   *     file need not exist
   */
  static BaselineFile of(Path file, boolean writes) throws IOException, CajistaException {
    if (!Files.exists(file)) {
      if (writes) {
        return new BaselineFile(file, true, new Baseline());
      }
      throw new CajistaException(
          file + ": no such baseline exists. Use --write-baseline to accept all present findings.");
    }
    try {
      return new BaselineFile(file, writes, Baseline.parse(Files.readString(file)));
    } catch (IllegalArgumentException e) {
      throw new CajistaException(
          file
              + ": "
              + e.getMessage()
              + ". Delete the file, and write it again with --write-baseline.",
          e);
    }
  }

  boolean writes() {
    return writes;
  }

  /** Returns what is left of the findings of {@code document}. */
  Judged judge(Path document, List<Diagnostic> findings) {
    String name = name(document);
    if (writes) {
      baseline.accept(name, findings);
    }
    Judged judged = baseline.judge(name, findings);
    gone += judged.gone();
    return judged;
  }

  /** Returns how many accepted findings are no longer there, in the documents of this run. */
  int gone() {
    return gone;
  }

  /** Returns how many findings are accepted. */
  int size() {
    return baseline.size();
  }

  /** Writes the file. Documents that are no longer there are forgotten, others stay. */
  void save() throws IOException {
    for (String name : baseline.files()) {
      if (!Files.exists(folder().resolve(name).normalize())) {
        baseline.forget(name);
      }
    }
    AtomicFile.write(file, baseline.json());
  }

  private Path folder() {
    return file.toAbsolutePath().normalize().getParent();
  }

  private String name(Path document) {
    return folder().relativize(document.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
