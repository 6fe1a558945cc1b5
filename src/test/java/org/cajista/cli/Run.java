package org.cajista.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.cli.print.Terminal;

/**
 * One run of the program, in a folder, as no one watches.
 *
 * @param status the exit status
 */
record Run(int status, String out, String err) {

  static Run in(Path folder, String... arguments) {
    return withInput(new byte[0], folder, arguments);
  }

  /** The environment of the test, in English whatever the machine speaks. */
  private static Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"));
    return variables;
  }

  static Run withInput(byte[] input, Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            folder,
            false,
            false,
            variables());
    int status = Main.run(terminal, arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
