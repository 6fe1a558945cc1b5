package org.cajista.validate.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.Version;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Severity;
import org.cajista.report.Totals;

/**
 * Writes SARIF 2.1.0. The rules come after the results, because only then it is known which are
 * needed; JSON has no order.
 */
final class SarifPrinter implements Printer {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** The name of the kind of fingerprints, with its version (section 3.27.17). */
  private static final String FINGERPRINT = "cajista/v1";

  /**
   * A rule with findings.
   *
   * @param index its index among the rules
   */
  private record Rule(int index, String page) {}

  private final Writer out;
  private final JsonWriter json;
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  SarifPrinter(Writer out) throws IOException {
    this.out = out;
    this.json = FindingJson.writer(out, true);
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    List<String> fingerprints = checked.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      result(checked.findings().get(i), fingerprints.get(i));
    }
  }

  private void result(Diagnostic finding, String fingerprint) throws IOException {
    Rule rule =
        rules.computeIfAbsent(
            finding.code(), code -> new Rule(rules.size(), finding.evidence().page()));
    json.beginObject();
    json.name("ruleId").value(finding.code());
    json.name("ruleIndex").value(rule.index());
    json.name("level").value(level(finding.severity()));
    json.name("message").beginObject().name("text").value(finding.message()).endObject();
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject().name("uri").value(uri(finding.file())).endObject();
    if (finding.line() > 0) {
      region(finding);
    }
    json.endObject();
    if (!finding.evidence().xpath().isEmpty()) {
      json.name("logicalLocations").beginArray().beginObject();
      json.name("fullyQualifiedName").value(finding.evidence().xpath());
      json.endObject().endArray();
    }
    json.endObject().endArray();
    if (finding.evidence().origin().line() > 0) {
      related(finding.evidence().origin());
    }
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(fingerprint);
    json.endObject();
    json.endObject();
  }

  /** The place of the source, which platforms show as a link. */
  private void related(Evidence.Origin origin) throws IOException {
    json.name("relatedLocations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject().name("uri").value(uri(origin.file())).endObject();
    json.name("region").beginObject();
    json.name("startLine").value(origin.line());
    json.name("startColumn").value(origin.column());
    json.endObject().endObject();
    if (!origin.words().isEmpty()) {
      json.name("message").beginObject().name("text").value(origin.words()).endObject();
    }
    json.endObject().endArray();
  }

  private void region(Diagnostic finding) throws IOException {
    Evidence evidence = finding.evidence();
    json.name("region").beginObject();
    json.name("startLine").value(finding.line());
    if (finding.column() > 0) {
      json.name("startColumn").value(finding.column());
    }
    if (evidence.endLine() > 0 && evidence.endColumn() > 0) {
      json.name("endLine").value(evidence.endLine());
      json.name("endColumn").value(evidence.endColumn());
    }
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Returns the address relative to the current folder, which is the repository in a CI job. */
  private static String uri(String file) {
    try {
      return file.startsWith("/")
          ? new URI("file", "", file, null).toASCIIString()
          // a colon in the first segment would look like a scheme
          : new URI(null, null, "./" + file, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + file, e);
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.endArray();
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.endObject().endArray();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("cajista");
    json.name("semanticVersion").value(Version.NUMBER);
    json.name("rules").beginArray();
    for (Map.Entry<String, Rule> rule : rules.entrySet()) {
      json.beginObject();
      json.name("id").value(rule.getKey());
      json.name("shortDescription").beginObject().name("text").value(rule.getKey()).endObject();
      if (!rule.getValue().page().isEmpty()) {
        json.name("help").beginObject();
        json.name("text").value("See " + rule.getValue().page()).endObject();
      }
      json.endObject();
    }
    json.endArray().endObject().endObject();
    json.endObject().endArray().endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }
}
