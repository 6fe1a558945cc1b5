package org.cajista.validate.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cajista.Version;
import org.cajista.report.Totals;

/** Writes all findings as one JSON object. */
final class JsonPrinter implements Printer {

  /** Increases when a key changes its meaning or is removed. */
  private static final int FORMAT = 1;

  private final Writer out;
  private final JsonWriter json;

  JsonPrinter(Writer out) throws IOException {
    this.out = out;
    this.json = FindingJson.writer(out, true);
    json.beginObject();
    json.name("validate").value(FORMAT);
    json.name("version").value(Version.NUMBER);
    json.name("findings").beginArray();
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    List<String> fingerprints = checked.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      FindingJson.write(json, checked.findings().get(i), fingerprints.get(i));
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.endArray();
    json.name("totals");
    FindingJson.totals(json, totals);
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }
}
