package org.cajista.validate.accept;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.report.Diagnostic;

/**
 * The findings that existed when an edition introduced the checks; they are not reported. A finding
 * is recognised by its {@linkplain Fingerprints fingerprint}, so it stays accepted when the file
 * changes elsewhere.
 */
public final class Baseline {

  /** Increases when the format of the file or the fingerprints change. */
  private static final int FORMAT = 1;

  /** One accepted finding; {@code code} and {@code message} are for human readers of the file. */
  private record Entry(String code, String fingerprint, String message) {}

  /**
   * The result for one document.
   *
   * @param open the findings that are not accepted
   * @param accepted the number of accepted findings
   * @param gone the number of accepted findings that no longer exist
   */
  public record Judged(List<Diagnostic> open, int accepted, int gone) {}

  private final Map<String, List<Entry>> files = new TreeMap<>();

  /** Makes a baseline that accepts nothing. */
  public Baseline() {}

  /**
   * Returns the baseline in {@code json}.
   *
   * @throws IllegalArgumentException if it is not a baseline; the message says why
   */
  public static Baseline parse(String json) {
    Baseline baseline = new Baseline();
    try {
      JsonObject stored = JsonParser.parseString(json).getAsJsonObject();
      if (stored.get("baseline").getAsInt() != FORMAT) {
        throw new IllegalArgumentException("this is a baseline of another version");
      }
      for (Map.Entry<String, JsonElement> file : stored.getAsJsonObject("files").entrySet()) {
        List<Entry> entries = new ArrayList<>();
        for (JsonElement entry : file.getValue().getAsJsonArray()) {
          JsonObject values = entry.getAsJsonObject();
          entries.add(
              new Entry(
                  values.get("code").getAsString(),
                  values.get("fingerprint").getAsString(),
                  values.get("message").getAsString()));
        }
        baseline.files.put(file.getKey(), entries);
      }
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException
        | NullPointerException e) {
      throw new IllegalArgumentException("this file is not a baseline", e);
    }
    return baseline;
  }

  /**
   * Returns which {@code findings} of {@code file} are accepted. They must be sorted from top to
   * bottom.
   */
  public Judged judge(String file, List<Diagnostic> findings) {
    Set<String> known = new HashSet<>();
    files.getOrDefault(file, List.of()).forEach(entry -> known.add(entry.fingerprint));
    int entries = known.size();
    List<String> fingerprints = Fingerprints.of(findings);
    List<Diagnostic> open = new ArrayList<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      if (!known.remove(fingerprints.get(i))) {
        open.add(findings.get(i));
      }
    }
    return new Judged(open, entries - known.size(), known.size());
  }

  /** Accepts {@code findings}, and no others, of {@code file}. */
  public void accept(String file, List<Diagnostic> findings) {
    List<String> fingerprints = Fingerprints.of(findings);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      Diagnostic finding = findings.get(i);
      entries.add(new Entry(finding.code(), fingerprints.get(i), finding.message()));
    }
    if (entries.isEmpty()) {
      files.remove(file);
    } else {
      files.put(file, entries);
    }
  }

  /** Returns the names of the files with accepted findings. */
  public Set<String> files() {
    return Set.copyOf(files.keySet());
  }

  /** Removes all accepted findings of {@code file}. */
  public void forget(String file) {
    files.remove(file);
  }

  /** Returns the number of accepted findings. */
  public int size() {
    return files.values().stream().mapToInt(List::size).sum();
  }

  /** Returns the baseline as JSON in a stable order. */
  public String json() {
    JsonObject stored = new JsonObject();
    stored.addProperty("baseline", FORMAT);
    JsonObject byFile = new JsonObject();
    files.forEach((file, entries) -> byFile.add(file, json(entries)));
    stored.add("files", byFile);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(stored)
        + "\n";
  }

  private static JsonArray json(List<Entry> entries) {
    JsonArray array = new JsonArray();
    for (Entry entry : entries) {
      JsonObject values = new JsonObject();
      values.addProperty("code", entry.code);
      values.addProperty("fingerprint", entry.fingerprint);
      values.addProperty("message", entry.message);
      array.add(values);
    }
    return array;
  }
}
