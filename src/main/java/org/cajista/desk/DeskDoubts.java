package org.cajista.desk;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.Refusal;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.Doubt;
import org.cajista.report.Translation;

/**
 * The worklist at the desk. What the texts mark as unsure is found again after each step; what the
 * encoder, the checks and the registers doubt takes longer, and comes when it is found.
 */
final class DeskDoubts {
  private static final Pattern BY_ID = Pattern.compile("(.+)#([^#]+)");
  private static final Pattern BY_LINE = Pattern.compile("(.+):(\\d+):(\\d+)");

  private final Project project;
  private final DeskFiles files;
  private final Translation translation;
  private final Map<Path, List<Doubt>> marks = new HashMap<>();
  private final Map<Path, String> versions = new HashMap<>();
  private List<Doubt> others = List.of();
  private final Set<String> ticked = new HashSet<>();
  private final Set<String> unticked = new HashSet<>();
  private boolean complete;

  /** Saying a finding in another language takes longer than finding it. */
  private final Map<String, String> said = new ConcurrentHashMap<>();

  /** A place in a text. */
  record Place(Path file, int offset) {}

  DeskDoubts(Project project, DeskFiles files, Translation translation) {
    this.project = project;
    this.files = files;
    this.translation = translation;
  }

  /** Finds all doubts; that takes as long as encoding the texts. */
  void findAll() throws IOException, CajistaException {
    List<Doubt> all =
        project.doubts().all().stream()
            .filter(one -> !one.finding().code().startsWith("mark."))
            .toList();
    synchronized (this) {
      others = all;
      complete = true;
    }
  }

  /** True if all doubts were found. */
  synchronized boolean isComplete() {
    return complete;
  }

  private synchronized List<Doubt> all() throws IOException, CajistaException {
    List<Doubt> all = new ArrayList<>(others);
    for (Path file : files.texts().values()) {
      String version = files.text(file).version();
      if (!version.equals(versions.get(file))) {
        marks.put(file, project.doubts().marks(file));
        versions.put(file, version);
      }
      all.addAll(marks.get(file));
    }
    all.sort(Doubt.BY_WEIGHT);
    return all;
  }

  /** Returns the doubt with an id. */
  Doubt find(String id) throws IOException, CajistaException {
    return all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal("settled"));
  }

  /** Returns where a doubt is in the TEI; empty if it is in no text. */
  Optional<Place> place(Doubt doubt) throws IOException, CajistaException {
    Map<String, Path> texts = files.texts();
    Matcher id = BY_ID.matcher(doubt.tei());
    Matcher line = BY_LINE.matcher(doubt.tei());
    if (id.matches() && texts.containsKey(id.group(1))) {
      OpenText text = files.text(texts.get(id.group(1)));
      Optional<Element> element = text.markup().withId(id.group(2));
      return element.map(
          one -> new Place(text.file(), one.name().equals("note") ? one.start() : one.inner()));
    }
    if (line.matches() && texts.containsKey(line.group(1))) {
      OpenText text = files.text(texts.get(line.group(1)));
      return Optional.of(
          new Place(
              text.file(),
              text.offset(Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3)))));
    }
    return Optional.empty();
  }

  /** Returns the text of a doubt whose place in the page text is known; empty for the others. */
  Optional<Place> sourcePlace(Doubt doubt) throws IOException, CajistaException {
    boolean ofTei = files.texts().containsKey(doubt.finding().file());
    return ofTei || doubt.finding().line() == 0 ? Optional.empty() : place(doubt);
  }

  /** Ticks a doubt off, or takes the tick away. */
  void tick(String id, boolean undo) throws IOException, CajistaException {
    project.doubts().tick(find(id), undo);
    synchronized (this) {
      (undo ? unticked : ticked).add(id);
      (undo ? ticked : unticked).remove(id);
    }
  }

  private boolean isSeen(Doubt doubt) {
    return ticked.contains(doubt.id()) || doubt.seen() && !unticked.contains(doubt.id());
  }

  /** Returns all doubts, the heaviest first. */
  JsonArray json() throws IOException, CajistaException {
    JsonArray json = new JsonArray();
    Set<String> texts = files.texts().keySet();
    for (Doubt one : all()) {
      Diagnostic finding = one.finding();
      String text = one.tei().replaceFirst("(#[^#]+|:\\d+:\\d+)$", "");
      JsonObject doubt = new JsonObject();
      doubt.addProperty("id", one.id());
      doubt.addProperty("weight", one.weight());
      doubt.addProperty("code", finding.code());
      doubt.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      doubt.addProperty(
          "message",
          said.computeIfAbsent(
              finding.code() + " " + finding.message(), any -> translation.of(finding).message()));
      doubt.addProperty("context", one.context());
      doubt.addProperty("file", texts.contains(text) ? text : finding.file());
      doubt.addProperty("inText", texts.contains(text));
      doubt.addProperty("seen", isSeen(one));
      json.add(doubt);
    }
    return json;
  }
}
