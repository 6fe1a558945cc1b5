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
 * Findings that were there when an edition adopted the checks, and that are not to be told again. A
 * finding is known by its {@linkplain Fingerprints fingerprint}, so that it stays accepted when the
 * file changes elsewhere.
 */
public final class Baseline {

  /** Goes up when the file's form or the fingerprints change. */
  private static final int FORMAT = 1;

  /** One accepted finding; {@code code} and {@code message} are for those who read the file. */
  private record Entry(String code, String fingerprint, String message) {}

  /**
   * What is left of the findings of one document.
   *
   * @param open those that are not accepted
   * @param accepted how many are
   * @param gone how many were accepted once and are no longer found
   */
  public record Judged(List<Diagnostic> open, int accepted, int gone) {}

  private final Map<String, List<Entry>> files = new TreeMap<>();

  /** A baseline that accepts nothing. */
  public Baseline() {}

  /**
   * The baseline that {@code json} holds.
   *
   * @throws IllegalArgumentException when it is no baseline; the message says why
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

  /** What is left of {@code findings} of {@code file}, from its top to its foot. */
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

  /** Accepts {@code findings} and no others of {@code file}. */
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

  /** The names of the files of which findings are accepted. */
  public Set<String> files() {
    return Set.copyOf(files.keySet());
  }

  /** Accepts nothing of {@code file} any more. */
  public void forget(String file) {
    files.remove(file);
  }

  /** How many findings are accepted. */
  public int size() {
    return files.values().stream().mapToInt(List::size).sum();
  }

  /** The baseline as JSON, in an order that does not change. */
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
