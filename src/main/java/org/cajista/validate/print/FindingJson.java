package org.cajista.validate.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Totals;

/** Writes one finding as a JSON object; docs/ci.md explains the keys. Empty values are left out. */
final class FindingJson {

  private FindingJson() {}

  static void write(JsonWriter json, Diagnostic finding, String fingerprint) throws IOException {
    Evidence evidence = finding.evidence();
    json.beginObject();
    json.name("file").value(finding.file());
    json.name("line").value(finding.line());
    json.name("column").value(finding.column());
    if (evidence.endLine() > 0) {
      json.name("endLine").value(evidence.endLine());
      json.name("endColumn").value(evidence.endColumn());
    }
    json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
    json.name("code").value(finding.code());
    json.name("message").value(finding.message());
    string(json, "xpath", evidence.xpath());
    string(json, "value", evidence.value());
    strings(json, "allowed", evidence.allowed());
    string(json, "suggestion", evidence.suggestion());
    string(json, "page", evidence.page());
    if (evidence.excerpt().isPresent()) {
      Evidence.Excerpt excerpt = evidence.excerpt().get();
      json.name("excerpt").beginObject();
      json.name("text").value(excerpt.text());
      json.name("start").value(excerpt.start());
      json.name("length").value(excerpt.length());
      json.endObject();
    }
    if (evidence.origin().line() > 0) {
      json.name("source").beginObject();
      json.name("file").value(evidence.origin().file());
      json.name("line").value(evidence.origin().line());
      json.name("column").value(evidence.origin().column());
      string(json, "text", evidence.origin().words());
      json.endObject();
    }
    json.name("fingerprint").value(fingerprint);
    json.endObject();
  }

  static void totals(JsonWriter json, Totals totals) throws IOException {
    json.beginObject();
    json.name("documents").value(totals.documents());
    json.name("failed").value(totals.failed());
    json.name("errors").value(totals.errors());
    json.name("warnings").value(totals.warnings());
    json.name("infos").value(totals.infos());
    json.name("accepted").value(totals.accepted());
    json.endObject();
  }

  private static void string(JsonWriter json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  private static void strings(JsonWriter json, String name, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      json.name(name).beginArray();
      for (String value : values) {
        json.value(value);
      }
      json.endArray();
    }
  }

  /** Returns a writer of JSON in UTF-8, indented or on one line. */
  static JsonWriter writer(java.io.Writer out, boolean indented) {
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    json.setIndent(indented ? "  " : "");
    return json;
  }
}
