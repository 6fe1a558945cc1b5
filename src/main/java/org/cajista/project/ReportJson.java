package org.cajista.project;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.cajista.Version;
import org.cajista.report.Diagnostic;
import org.cajista.report.Fate;
import org.cajista.report.Position;
import org.cajista.report.Summary;
import org.cajista.report.encoding.EncodingFindings;
import org.cajista.report.encoding.LocatedDiagnostic;
import org.cajista.report.encoding.NoteLedger;
import org.cajista.report.encoding.NumberGap;
import org.cajista.report.encoding.RuleEdits;

/**
 * Writes the report of one call of {@code encode} as JSON, text by text as they come, so that the
 * report of ten thousand texts needs no more memory than that of ten; docs/report.md explains every
 * key. It does not close its output.
 */
public final class ReportJson {

  /** Increases when a key changes its meaning or is removed. */
  private static final int FORMAT = 1;

  private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private final Environment environment;
  private final Writer out;
  private final JsonWriter json;

  /**
   * Begins a report.
   *
   * @param out gets the report; UTF-8
   * @param environment tells how files are named
   * @throws IOException if it cannot be written
   */
  public ReportJson(Writer out, Environment environment) throws IOException {
    this.environment = Objects.requireNonNull(environment);
    this.out = out;
    this.json = gson.newJsonWriter(out);
    json.beginObject();
    json.name("report").value(FORMAT);
    json.name("version").value(Version.NUMBER);
    json.name("texts").beginArray();
  }

  /**
   * Writes the next text.
   *
   * @param result what came of it
   * @throws IOException if it cannot be written
   */
  public void add(TextResult result) throws IOException {
    gson.toJson(text(result), json);
  }

  /**
   * Ends the report.
   *
   * @throws IOException if it cannot be written
   */
  public void end() throws IOException {
    json.endArray();
    json.endObject();
    json.flush();
    out.write("\n");
    out.flush();
  }

  private JsonObject text(TextResult result) {
    JsonObject text = new JsonObject();
    text.addProperty("source", result.name());
    if (result instanceof TextResult.Encoded encoded) {
      text.addProperty("tei", encoded.written().map(this::tei).orElse("-"));
      text.addProperty(
          "fate", lower(encoded.written().map(TextResult.Written::fate).orElse(Fate.WRITTEN)));
      encoded
          .written()
          .filter(written -> written.conflicts() > 0)
          .ifPresent(
              written -> {
                text.addProperty("conflicts", written.conflicts());
                text.addProperty("marked", environment.shown(written.file()));
              });
      findings(text, encoded.findings());
    } else if (result instanceof TextResult.Stopped stopped) {
      text.addProperty("fate", "stopped");
      text.addProperty("trouble", stopped.trouble().sentence());
    } else {
      text.addProperty("fate", "unchanged");
    }
    return text;
  }

  private String tei(TextResult.Written written) {
    return environment.shown(written.tei());
  }

  private static void findings(JsonObject text, EncodingFindings findings) {
    text.add("counts", counts(findings.summary()));
    text.add("characters", characters(findings));
    text.add("missing", array(findings.missing(), ReportJson::missing));
    text.add("edits", array(findings.edits(), ReportJson::edits));
    text.add("notes", notes(findings.notes()));
    text.add("doubts", array(findings.doubts(), ReportJson::doubt));
  }

  private static JsonObject counts(Summary summary) {
    JsonObject counts = new JsonObject();
    counts.addProperty("pages", summary.pages());
    counts.addProperty("paragraphs", summary.paragraphs());
    counts.addProperty("names", summary.names());
    counts.addProperty("persons", summary.persons());
    counts.addProperty("places", summary.places());
    counts.addProperty("bodies", summary.bodies());
    counts.addProperty("dates", summary.dates());
    counts.addProperty("marks", summary.marks());
    counts.addProperty("edits", summary.repairs());
    return counts;
  }

  private static JsonObject characters(EncodingFindings findings) {
    JsonObject characters = new JsonObject();
    characters.addProperty("all", findings.summary().characters());
    findings
        .characters()
        .forEach((account, count) -> characters.addProperty(lower(account), count));
    return characters;
  }

  private static JsonObject missing(EncodingFindings.Missing missing) {
    JsonObject stretch = new JsonObject();
    place(stretch, missing.at());
    stretch.addProperty("text", missing.text());
    return stretch;
  }

  private static JsonObject edits(RuleEdits edits) {
    JsonObject rule = new JsonObject();
    rule.addProperty("rule", edits.rule());
    rule.addProperty("count", edits.count());
    rule.add("examples", array(edits.examples(), ReportJson::example));
    return rule;
  }

  private static JsonObject example(RuleEdits.Example edit) {
    JsonObject example = new JsonObject();
    place(example, edit.at());
    example.addProperty("before", edit.before());
    example.addProperty("after", edit.after());
    example.addProperty("context", edit.context());
    return example;
  }

  private static JsonObject notes(NoteLedger ledger) {
    JsonObject notes = new JsonObject();
    notes.addProperty("anchors", ledger.anchors());
    notes.addProperty("notes", ledger.notes());
    notes.addProperty("linked", ledger.linked());
    notes.add("orphanNotes", array(ledger.orphanNotes(), ReportJson::orphan));
    notes.add("orphanAnchors", array(ledger.orphanAnchors(), ReportJson::orphan));
    notes.add("misread", array(ledger.misread(), ReportJson::misread));
    notes.add("gaps", array(ledger.gaps(), ReportJson::gap));
    return notes;
  }

  private static JsonObject orphan(NoteLedger.Orphan found) {
    JsonObject orphan = new JsonObject();
    orphan.addProperty("sign", found.sign());
    place(orphan, found.at());
    xmlId(orphan, found.id());
    found
        .nearest()
        .ifPresent(
            counterpart -> {
              JsonObject nearest = new JsonObject();
              nearest.addProperty("sign", counterpart.sign());
              place(nearest, counterpart.at());
              orphan.add("nearest", nearest);
            });
    return orphan;
  }

  private static JsonObject misread(NoteLedger.Misread found) {
    JsonObject misread = new JsonObject();
    misread.addProperty("sign", found.n());
    misread.addProperty("calledBy", found.figure());
    place(misread, found.at());
    xmlId(misread, found.id());
    return misread;
  }

  private static JsonObject gap(NumberGap found) {
    JsonObject gap = new JsonObject();
    gap.addProperty("numbers", found.numbers());
    gap.addProperty("from", found.from());
    gap.addProperty("to", found.to());
    gap.addProperty("division", found.division());
    return gap;
  }

  private static JsonObject doubt(LocatedDiagnostic found) {
    Diagnostic diagnostic = found.diagnostic();
    JsonObject doubt = new JsonObject();
    doubt.addProperty("severity", lower(diagnostic.severity()));
    doubt.addProperty("code", diagnostic.code());
    doubt.addProperty("message", diagnostic.message());
    place(doubt, new Position(diagnostic.line(), diagnostic.column()));
    found.place().ifPresent(id -> xmlId(doubt, id));
    return doubt;
  }

  private static void place(JsonObject object, Position at) {
    object.addProperty("line", at.line());
    object.addProperty("column", at.column());
  }

  private static void xmlId(JsonObject object, String id) {
    if (!id.isEmpty()) {
      object.addProperty("xmlId", id);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> JsonArray array(List<T> things, Function<T, ? extends JsonElement> json) {
    JsonArray array = new JsonArray();
    things.forEach(thing -> array.add(json.apply(thing)));
    return array;
  }
}
