package org.cajista.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.cajista.report.Diagnostic;
import picocli.CommandLine.Help.Ansi;

/**
 * A diagnostic as one line that editors, terminals and CI platforms know how to jump from: {@code
 * file:line:column: severity: sentence [code]}.
 */
final class DiagnosticLine {

  private DiagnosticLine() {}

  /** The line, the file as the user would name it, the severity in colour on a screen. */
  static String of(Diagnostic found, Main main) {
    String severity = found.severity().name().toLowerCase(Locale.ROOT);
    return "%s:%d:%d: %s: %s [%s]"
        .formatted(
            main.terminal().shown(Path.of(found.file())),
            found.line(),
            found.column(),
            coloured(severity, found, main.ansi()),
            found.message(),
            found.code());
  }

  private static String coloured(String word, Diagnostic found, Ansi ansi) {
    return switch (found.severity()) {
      case ERROR -> ansi.string("@|bold,red " + word + "|@");
      case WARNING -> ansi.string("@|yellow " + word + "|@");
      case INFO -> word;
    };
  }
}
