package org.cajista.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cajista.files.AtomicFile;

/** Where the report of {@code encode} goes: nowhere, into a file, or to the standard output. */
final class ReportFile {

  private static final String STANDARD = "-";
  private static final String ENDING = ".json";

  private final Terminal terminal;
  private final String name;

  /**
   * @param name a file's name, {@code -} for the standard output, or empty for no report
   */
  ReportFile(Terminal terminal, String name) {
    this.terminal = terminal;
    this.name = name;
  }

  /** No report. */
  static ReportFile none(Terminal terminal) {
    return new ReportFile(terminal, "");
  }

  boolean wanted() {
    return !name.isEmpty();
  }

  boolean standard() {
    return name.equals(STANDARD);
  }

  /** Whether what stands in the file's place can be nobody's text. */
  boolean wellNamed() {
    return !wanted() || standard() || name.endsWith(ENDING);
  }

  /** Where there is room for what an editor reads. */
  PrintStream beside() {
    return standard() ? terminal.err() : terminal.out();
  }

  /** Writes the report of all texts, in their order. */
  void write(List<EncodeResult> results) throws IOException {
    if (!wanted()) {
      return;
    }
    String json = new ReportJson(terminal).of(results);
    if (standard()) {
      terminal.out().print(json);
      terminal.out().flush();
    } else {
      AtomicFile.write(terminal.resolve(Path.of(name)), json);
    }
  }
}
