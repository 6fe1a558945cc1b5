package org.cajista.validate.print;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence.Excerpt;
import org.cajista.report.Severity;
import org.cajista.report.Totals;

/**
 * Writes {@code file:line:column: severity: sentence [code]}, one line for each finding. On a
 * screen it also writes the line of the source with the finding underlined, and the page of the
 * documentation.
 */
final class TextPrinter implements Printer {
  private static final String RESET = "\u001b[0m";
  private static final String FAINT = "\u001b[2m";

  private final Writer out;
  private final TextPrintOptions look;
  private final FindingSums sums;

  TextPrinter(Writer out, TextPrintOptions look) {
    this.out = out;
    this.look = look;
    this.sums = new FindingSums(look.most());
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    for (Diagnostic finding : checked.findings()) {
      if (!sums.shows(finding)) {
        continue;
      }
      out.write(line(finding));
      if (look.excerpts()) {
        String margin = " ".repeat(String.valueOf(finding.line()).length() + 2);
        if (finding.evidence().excerpt().isPresent()) {
          Excerpt excerpt = Caret.cut(finding.evidence().excerpt().get());
          out.write(" " + finding.line() + " | " + Caret.line(excerpt) + "\n");
          String under = Caret.under(excerpt);
          int caret = under.indexOf('^');
          out.write(margin + "| " + under.substring(0, caret));
          out.write(coloured(under.substring(caret), finding.severity()) + "\n");
        }
        if (!finding.evidence().page().isEmpty()) {
          out.write(margin + "= " + in(FAINT, finding.evidence().page()) + "\n");
        }
      }
    }
    out.flush();
  }

  private String line(Diagnostic finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return "%s:%d:%d: %s: %s [%s]\n"
        .formatted(
            OneLine.of(finding.file()),
            finding.line(),
            finding.column(),
            coloured(severity, finding.severity()),
            OneLine.of(finding.message()),
            finding.code());
  }

  private String coloured(String word, Severity severity) {
    return switch (severity) {
      case ERROR -> in("\u001b[1;31m", word);
      case WARNING -> in("\u001b[33m", word);
      case INFO -> in("\u001b[36m", word);
    };
  }

  private String in(String colour, String words) {
    return look.coloured() ? colour + words + RESET : words;
  }

  @Override
  public void end(Totals totals) throws IOException {
    for (String line : sums.lines()) {
      out.write(line + "\n");
    }
    if (!sums.lines().isEmpty()) {
      out.write("Print all findings with --all.\n");
    }
    out.flush();
  }
}
