package org.cajista.validate.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.cajista.report.Evidence.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each form of a report, by its own schema or a reader of that form. */
final class PrintersTest {

  @TempDir Path folder;

  @Test
  void textIsALineAFinding() throws IOException {
    assertThat(PrintedRun.print(ReportFormat.TEXT))
        .isEqualTo(
            """
            tei/carta 1, 2: ñ.xml:0:0: warning: None. [schema.missing]
            tei/carta 1, 2: ñ.xml:12:12: error: 31 February is no day. [date.real]
            tei/carta 1, 2: ñ.xml:12:12: error: 31 February is no day. [date.real]
            tei/carta 1, 2: ñ.xml:13:1: warning: 50 % of "<b>&amp;]]>" U+0001 :: , 𝄞, and more [ocr.sign]
            tei/carta 1, 2: ñ.xml:14:1: info: Note 3. [note.gap]
            """);
  }

  @Test
  void aPersonSeesTheLineAndWhatIsMeant() throws IOException {
    // 𝄞 is two code units and one column
    assertThat(PrintedRun.print(ReportFormat.TEXT, new TextPrintOptions(false, true, 9)))
        .contains(
            """
            tei/carta 1, 2: ñ.xml:12:12: error: 31 February is no day. [date.real]
             12 |   <p>El 𝄞 <date when="1936-02-31">
                |           ^~~~~~~~~~~~~~~~~~~~~~~~
                = docs/checks.md#date.real
            """)
        // at the line's end
        .contains(" 13 | fin\n    |    ^\n");
    assertThat(PrintedRun.print(ReportFormat.TEXT, new TextPrintOptions(true, false, 9)))
        .contains(":12:12: \u001b[1;31merror\u001b[0m: 31 February");
  }

  @Test
  void columnsAreThoseOfATerminal() {
    // a combining accent takes no column, a Chinese sign two
    assertThat(Caret.under(new Excerpt("e\u0301 漢 x", 5, 1))).isEqualTo("     ^");
    assertThat(Caret.line(new Excerpt("a\tb\u0007", 0, 1))).isEqualTo("a b\uFFFD");
  }

  @Test
  void jsonHasAll() throws IOException {
    JsonObject report =
        JsonParser.parseString(PrintedRun.print(ReportFormat.JSON)).getAsJsonObject();
    JsonArray findings = report.getAsJsonArray("findings");
    assertThat(findings).hasSize(5);
    JsonObject date = findings.get(1).getAsJsonObject();
    assertThat(date.get("endColumn").getAsInt()).isEqualTo(36);
    assertThat(date.get("xpath").getAsString()).endsWith("/@when");
    assertThat(date.get("suggestion").getAsString()).isEqualTo("1936-02-28");
    assertThat(date.getAsJsonArray("allowed")).hasSize(2);
    assertThat(date.getAsJsonObject("excerpt").get("start").getAsInt()).isEqualTo(11);
    assertThat(findings.get(3).getAsJsonObject().get("message").getAsString())
        .isEqualTo(PrintedRun.ODD);
    assertThat(fingerprints(findings)).hasSize(5);
    assertThat(report.getAsJsonObject("totals").toString())
        .isEqualTo(
            "{\"documents\":2,\"failed\":1,\"errors\":2,\"warnings\":2,\"infos\":1,\"accepted\":0}");
  }

  @Test
  void everyKeyOfTheJsonIsDocumented() throws IOException {
    String docs = Files.readString(Path.of("docs/ci.md"));
    Pattern.compile("\"([A-Za-z]+)\": ")
        .matcher(PrintedRun.print(ReportFormat.JSON))
        .results()
        .map(key -> key.group(1))
        .filter(key -> !key.equals("findings") && !key.equals("version"))
        .forEach(key -> assertThat(docs).containsPattern("[\"`]" + key + "[\"`]"));
  }

  private static Set<String> fingerprints(JsonArray findings) {
    Set<String> fingerprints = new HashSet<>();
    findings.forEach(
        finding -> fingerprints.add(finding.getAsJsonObject().get("fingerprint").getAsString()));
    return fingerprints;
  }

  @Test
  void jsonLinesAreTheFindingsOfJson() throws IOException {
    JsonArray findings =
        JsonParser.parseString(PrintedRun.print(ReportFormat.JSON))
            .getAsJsonObject()
            .getAsJsonArray("findings");
    List<String> lines = PrintedRun.print(ReportFormat.JSONL).lines().toList();
    assertThat(lines).hasSize(6);
    for (int i = 0; i < 5; i++) {
      assertThat(JsonParser.parseString(lines.get(i))).isEqualTo(findings.get(i));
    }
    assertThat(lines.get(5)).startsWith("{\"totals\":{\"documents\":2,");
  }

  @Test
  void sarifIsValidByItsSchema() throws IOException {
    String sarif = PrintedRun.print(ReportFormat.SARIF);
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertValid(sarif, schema, VersionFlag.V7);
    }
    JsonObject run =
        JsonParser.parseString(sarif)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    assertThat(rules).hasSize(4);
    assertThat(sarif)
        .contains("\"uri\": \"tei/carta%201,%202:%20%C3%B1.xml\"")
        .contains("\"endColumn\": 36");
  }

  @Test
  void gitlabIsAsItsDocumentationAsks() throws IOException {
    String report = PrintedRun.print(ReportFormat.GITLAB);
    Path schema = Path.of("src/test/resources/validate/gitlab-code-quality.schema.json");
    try (InputStream in = Files.newInputStream(schema)) {
      assertValid(report, in, VersionFlag.V7);
    }
    JsonArray findings = JsonParser.parseString(report).getAsJsonArray();
    assertThat(findings).hasSize(5);
    assertThat(fingerprints(findings)).hasSize(5);
  }

  private static void assertValid(String json, InputStream schema, VersionFlag version)
      throws IOException {
    JsonNode node = new ObjectMapper().readTree(json);
    assertThat(JsonSchemaFactory.getInstance(version).getSchema(schema).validate(node)).isEmpty();
  }

  @Test
  void junitIsReadBySurefire() throws Exception {
    TestSuiteXmlParser reader = new TestSuiteXmlParser(new NullConsoleLogger());
    String xml = PrintedRun.print(ReportFormat.JUNIT);
    List<ReportTestSuite> suites;
    try (InputStreamReader in =
        new InputStreamReader(
            new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8)) {
      suites = reader.parse(in);
    }
    assertThat(suites).hasSize(2);
    assertThat(suites.get(0).getNumberOfTests()).isEqualTo(1);
    assertThat(suites.get(0).getNumberOfFailures()).isZero();
    assertThat(suites.get(1).getNumberOfTests()).isEqualTo(5);
    assertThat(suites.get(1).getNumberOfFailures()).isEqualTo(2);
    ReportTestCase date = suites.get(1).getTestCases().get(1);
    assertThat(date.getFailureMessage()).isEqualTo("31 February is no day.");
    assertThat(date.getFailureType()).isEqualTo("date.real");
    assertThat(date.getFailureDetail()).contains("ñ.xml:12:12: error: 31 February");
    assertThat(suites.get(1).getTestCases().get(3).hasFailure()).isFalse();
  }

  @Test
  void htmlIsValid() throws Exception {
    Path page =
        Files.writeString(folder.resolve("report.html"), PrintedRun.print(ReportFormat.HTML));
    EmbeddedValidator judge = new EmbeddedValidator();
    judge.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    assertThat(judge.validate(page).lines().filter(line -> !line.contains(": info"))).isEmpty();
    assertThat(Files.readString(page))
        .contains("<mark>&lt;date when=&quot;1936-02-31&quot;&gt;</mark>")
        .contains("2 documents: 1 not valid (2 errors), 2 warnings, 1 remark.");
  }
}
