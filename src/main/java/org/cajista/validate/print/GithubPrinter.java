package org.cajista.validate.print;

import java.io.IOException;
import java.io.Writer;
import org.cajista.report.Diagnostic;
import org.cajista.report.Totals;

/**
 * Writes workflow commands of GitHub Actions: {@code ::error file=…,line=…::sentence}. GitHub shows
 * them beside the lines, up to ten errors and ten warnings in each step; the log shows all.
 */
final class GithubPrinter implements Printer {
  private final Writer out;

  GithubPrinter(Writer out) {
    this.out = out;
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    for (Diagnostic finding : checked.findings()) {
      out.write(command(finding) + "\n");
    }
    out.flush();
  }

  private static String command(Diagnostic finding) {
    String name =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    StringBuilder command = new StringBuilder("::" + name + " file=" + property(finding.file()));
    if (finding.line() > 0) {
      command.append(",line=").append(finding.line());
      int endLine = finding.evidence().endLine();
      if (endLine > 0) {
        command.append(",endLine=").append(endLine);
      }
      // GitHub understands columns only within one line
      if (finding.column() > 0 && (endLine == 0 || endLine == finding.line())) {
        command.append(",col=").append(finding.column());
        if (finding.evidence().endColumn() > finding.column()) {
          command.append(",endColumn=").append(finding.evidence().endColumn());
        }
      }
    }
    command.append(",title=").append(property(finding.code()));
    return command.append("::").append(data(finding.message())).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(Totals totals) throws IOException {
    out.flush();
  }
}
