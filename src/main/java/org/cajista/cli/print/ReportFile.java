package org.cajista.cli.print;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.cajista.files.AtomicFile.Draft;
import org.cajista.project.ReportJson;
import org.cajista.project.TextResult;

/** The destination of the report of {@code encode}: none, a file, or the standard output. */
public final class ReportFile implements Closeable {

  private static final String STANDARD = "-";
  private static final String ENDING = ".json";

  private final Console console;
  private final String name;
  private Optional<Draft> draft = Optional.empty();
  private Optional<ReportJson> report = Optional.empty();

  /**
   * @param name a file's name, {@code -} for the standard output, or empty for no report
   */
  public ReportFile(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  /** No report. */
  public static ReportFile none(Console console) {
    return new ReportFile(console, "");
  }

  public boolean wanted() {
    return !name.isEmpty();
  }

  public boolean standard() {
    return name.equals(STANDARD);
  }

  /** True if the file with this name cannot be a page text of somebody. */
  public boolean wellNamed() {
    return !wanted() || standard() || name.endsWith(ENDING);
  }

  /** Returns the stream that is free for the output for editors. */
  PrintStream beside() {
    return standard() ? console.err() : console.out();
  }

  /** Begins the report. */
  void begin() {
    if (!wanted()) {
      return;
    }
    try {
      Writer out;
      if (standard()) {
        out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      } else {
        draft = Optional.of(new Draft(console.resolve(Path.of(name))));
        out = draft.get().writer();
      }
      report = Optional.of(new ReportJson(out, console.environment()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the next text. */
  void add(TextResult result) {
    try {
      if (report.isPresent()) {
        report.get().add(result);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the report. The file exists only from now on. */
  void end() {
    try {
      if (report.isPresent()) {
        report.get().end();
      }
      if (draft.isPresent()) {
        draft.get().keep();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      draft.get().close();
    }
  }
}
