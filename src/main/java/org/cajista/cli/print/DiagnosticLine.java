package org.cajista.cli.print;

import java.nio.file.Path;
import java.util.Locale;
import org.cajista.report.Diagnostic;
import picocli.CommandLine.Help.Ansi;

/**
 * A diagnostic as one line, in a form that editors, terminals and CI platforms turn into a link:
 * {@code file:line:column: severity: sentence [code]}.
 */
public final class DiagnosticLine {

  private DiagnosticLine() {}

  /** Returns the line, the file as the user would name it, the severity in colour on a screen. */
  public static String of(Diagnostic found, Console console) {
    String severity = found.severity().name().toLowerCase(Locale.ROOT);
    return "%s:%d:%d: %s: %s [%s]"
        .formatted(
            console.shown(Path.of(found.file())),
            found.line(),
            found.column(),
            coloured(severity, found, console.ansi()),
            console.said(found).message(),
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
