package org.cajista.validate.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cajista.report.Totals;

/** Writes one JSON object on each line: the findings as they come, and the totals at the end. */
final class JsonLinesPrinter implements Printer {
  private final Writer out;

  JsonLinesPrinter(Writer out) {
    this.out = out;
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    List<String> fingerprints = checked.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      JsonWriter json = FindingJson.writer(out, false);
      FindingJson.write(json, checked.findings().get(i), fingerprints.get(i));
      json.flush();
      out.write('\n');
    }
    out.flush();
  }

  @Override
  public void end(Totals totals) throws IOException {
    JsonWriter json = FindingJson.writer(out, false);
    json.beginObject().name("totals");
    FindingJson.totals(json, totals);
    json.endObject().flush();
    out.write('\n');
    out.flush();
  }
}
