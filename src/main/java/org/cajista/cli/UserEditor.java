package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.cli.print.Console;
import org.cajista.report.CajistaException;

/** The text editor that the user's environment names, as git and crontab use it. */
final class UserEditor {
  private final Console console;

  UserEditor(Console console) {
    this.console = console;
  }

  /** Opens {@code file}, and waits until the user has closed it. */
  void open(Path file) throws IOException, CajistaException {
    Map<String, String> variables = console.terminal().variables();
    Optional<String> command =
        Stream.of("VISUAL", "EDITOR")
            .map(variables::get)
            .filter(name -> name != null && !name.isBlank())
            .findFirst();
    if (command.isEmpty()) {
      throw new CajistaException(
          console.shown(file)
              + ": open this file in your editor; VISUAL and EDITOR do not name one.");
    }
    // the variable may hold options, so the shell reads it; the file is an argument of its own
    Process editor =
        new ProcessBuilder("sh", "-c", command.get() + " \"$1\"", "sh", file.toString())
            .inheritIO()
            .start();
    try {
      if (editor.waitFor() != 0) {
        throw new CajistaException(
            console.shown(file) + ": the editor ended with an error (" + command.get() + ").");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      editor.destroy();
    }
  }
}
