package org.cajista.cli.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cajista.report.Diagnostic;
import org.cajista.report.Doubt;

/** Prints a worklist: for reading, as JSON, as a table. */
public final class DoubtPrinter {
  private static final int FORMAT = 1;

  private final Console console;
  private final PrintStream out;

  /** Prints to the standard output of {@code console}. */
  public DoubtPrinter(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /** Prints three lines for each doubt: what and where, the words around, the place in the TEI. */
  public void text(List<Doubt> doubts) {
    Words words = console.words();
    for (Doubt doubt : doubts) {
      Diagnostic finding = doubt.finding();
      out.printf(
          "%s  %s:%d:%d: %s [%s]%s%n",
          doubt.id(),
          finding.file(),
          finding.line(),
          finding.column(),
          console.said(finding).message(),
          finding.code(),
          doubt.seen() ? words.say("doubts.seen") : "");
      if (!doubt.context().isEmpty()) {
        out.println("          … " + doubt.context() + " …");
      }
      if (!doubt.tei().isEmpty() && !doubt.tei().startsWith(finding.file())) {
        out.println("          " + doubt.tei());
      }
    }
  }

  /** Prints how many there are. */
  public void sums(int all, int shown, long seen) {
    Words words = console.words();
    out.print(words.count(all, "doubt"));
    if (seen > 0) {
      out.print(words.say("doubts.ticked", seen));
    }
    out.println(shown < all ? words.say("doubts.rest") : ".");
  }

  /** Prints JSON. */
  public void json(List<Doubt> doubts) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(writer);
    json.setHtmlSafe(false);
    json.setIndent("  ");
    json.beginObject().name("doubts").value(FORMAT).name("list").beginArray();
    for (Doubt doubt : doubts) {
      Diagnostic finding = doubt.finding();
      json.beginObject();
      json.name("id").value(doubt.id());
      json.name("weight").value(doubt.weight());
      json.name("code").value(finding.code());
      json.name("file").value(finding.file());
      json.name("line").value(finding.line());
      json.name("column").value(finding.column());
      json.name("message").value(finding.message());
      json.name("context").value(doubt.context());
      json.name("tei").value(doubt.tei());
      json.name("seen").value(doubt.seen());
      json.endObject();
    }
    json.endArray().endObject();
    json.flush();
    writer.write("\n");
    writer.flush();
  }

  /** Prints a table. */
  public void csv(List<Doubt> doubts) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
    table.printRecord(
        "id", "weight", "code", "file", "line", "column", "message", "context", "tei", "seen");
    for (Doubt doubt : doubts) {
      Diagnostic finding = doubt.finding();
      table.printRecord(
          doubt.id(),
          doubt.weight(),
          finding.code(),
          finding.file(),
          finding.line(),
          finding.column(),
          finding.message(),
          doubt.context(),
          doubt.tei(),
          doubt.seen());
    }
    table.flush();
  }
}
