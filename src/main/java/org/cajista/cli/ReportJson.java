package org.cajista.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cajista.Version;
import org.cajista.edition.TeiFile;
import org.cajista.report.Diagnostic;
import org.cajista.report.EncodingFindings;
import org.cajista.report.LocatedDiagnostic;
import org.cajista.report.NoteLedger;
import org.cajista.report.NumberGap;
import org.cajista.report.Position;
import org.cajista.report.RuleEdits;
import org.cajista.report.Summary;

/** The report of one call of {@code encode} as JSON; docs/report.md tells of every key. */
final class ReportJson {

  /** Goes up when a key changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private final Terminal terminal;

  /**
   * @param terminal knows how the user would name a file
   */
  ReportJson(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The JSON of all texts, in their order. */
  String of(List<EncodeResult> results) {
    JsonObject report = new JsonObject();
    report.addProperty("report", FORMAT);
    report.addProperty("version", Version.NUMBER);
    report.add("texts", array(results, this::text));
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(report)
        + "\n";
  }

  private JsonObject text(EncodeResult result) {
    JsonObject text = new JsonObject();
    text.addProperty("source", result.task().name());
    if (result instanceof EncodeResult.Done done) {
      text.addProperty("tei", done.written().map(w -> tei(done, w)).orElse("-"));
      text.addProperty(
          "fate", done.written().map(w -> lower(w.fate())).orElse(lower(TeiFile.Fate.WRITTEN)));
      findings(text, done.findings());
    } else if (result instanceof EncodeResult.Stopped stopped) {
      text.addProperty("fate", "stopped");
      text.addProperty("trouble", Failures.sentence(stopped.trouble()));
    } else {
      text.addProperty("fate", "unchanged");
    }
    return text;
  }

  /** Where this encoding stands; the file that is told of a replaced one is the copy of the old. */
  private String tei(EncodeResult.Done done, TeiFile.Written written) {
    return terminal.shown(
        written.fate() == TeiFile.Fate.REPLACED ? done.task().tei() : written.file());
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
