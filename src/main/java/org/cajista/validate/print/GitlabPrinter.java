package org.cajista.validate.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cajista.report.Diagnostic;
import org.cajista.report.Totals;
import org.cajista.validate.accept.Fingerprints;

/** Writes the code quality report of GitLab, a part of the format of Code Climate. */
final class GitlabPrinter implements Printer {
  private final Writer out;
  private final JsonWriter json;

  GitlabPrinter(Writer out) throws IOException {
    this.out = out;
    this.json = FindingJson.writer(out, true);
    json.beginArray();
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    List<String> fingerprints = checked.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      write(checked.findings().get(i), Fingerprints.in(checked.file(), fingerprints.get(i)));
    }
  }

  private void write(Diagnostic finding, String fingerprint) throws IOException {
    json.beginObject();
    json.name("description").value(finding.message());
    json.name("check_name").value(finding.code());
    json.name("fingerprint").value(fingerprint);
    json.name("severity").value(severity(finding));
    json.name("location").beginObject();
    json.name("path").value(finding.file());
    // a finding about the whole file is shown at its first line
    int line = Math.max(1, finding.line());
    json.name("lines").beginObject();
    json.name("begin").value(line);
    if (finding.evidence().endLine() > line) {
      json.name("end").value(finding.evidence().endLine());
    }
    json.endObject().endObject().endObject();
  }

  private static String severity(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.endArray();
    json.flush();
    out.write('\n');
    out.flush();
  }
}
