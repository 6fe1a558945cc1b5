package org.cajista.desk.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.model.Source;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.PageSize;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;

/**
 * The lines of the page text around a place. The place of a passage of the TEI is found by its
 * words: where most groups of three stand together.
 */
public final class SourceView {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int LINES = 24;
  private static final int AROUND = 14;
  private static final int GROUP = 3;
  private static final int BUCKET = 16;
  private static final int MOST_PLACES = 40;

  private final Source source;
  private final List<MatchResult> words;
  private final Map<String, List<Integer>> groups = new HashMap<>();

  /** Reads the words of a page text once. */
  public SourceView(Source source) {
    this.source = source;
    this.words = WORD.matcher(source.text()).results().toList();
    for (int i = 0; i + GROUP <= words.size(); i++) {
      groups.computeIfAbsent(group(texts(words, i)), any -> new ArrayList<>(1)).add(i);
    }
  }

  private static List<String> texts(List<MatchResult> words, int from) {
    return words.subList(from, from + GROUP).stream().map(MatchResult::group).toList();
  }

  private static String group(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  /** Returns the lines around a line, from 1; the line 0 means that nothing is known. */
  public JsonObject around(int line, int column) {
    JsonObject json = new JsonObject();
    json.addProperty("file", source.name());
    json.addProperty("line", line);
    json.addProperty("column", column);
    JsonArray lines = new JsonArray();
    int last = source.line(Math.max(0, source.text().length() - 1));
    int first = Math.max(1, line - LINES);
    for (int i = first; line > 0 && i <= Math.min(last, line + LINES); i++) {
      int start = source.offset(i, 1);
      int end = source.text().indexOf('\n', start);
      lines.add(
          source.text().substring(start, end < 0 ? source.text().length() : end).stripTrailing());
    }
    if (line > 0) {
      box(source.offset(line, 1), json);
    }
    json.addProperty("first", first);
    json.add("lines", lines);
    return json;
  }

  /** Adds on which page a line stands and where, as parts of the page, if its format says it. */
  private void box(int offset, JsonObject json) {
    Optional<SourcePage> page = source.pageAt(offset);
    Optional<Box> box = source.lineAt(offset).flatMap(SourceLine::box);
    if (page.isPresent() && page.get().size().isPresent() && box.isPresent()) {
      PageSize size = page.get().size().get();
      json.addProperty("page", source.pages().indexOf(page.get()));
      JsonArray part = new JsonArray();
      part.add(box.get().left() / size.width());
      part.add(box.get().top() / size.height());
      part.add(box.get().width() / size.width());
      part.add(box.get().height() / size.height());
      json.add("box", part);
    }
  }

  /** Returns the lines around the words at a place of the TEI. */
  public JsonObject around(OpenText tei, Element passage, int offset) {
    String text = tei.text();
    StringBuilder plain = new StringBuilder();
    int at = 0;
    int from = Math.max(passage.inner(), Math.min(offset, passage.innerEnd()));
    plain.append(text(text.substring(passage.inner(), from)));
    at = (int) WORD.matcher(plain).results().count();
    plain.append(text(text.substring(from, passage.innerEnd())));
    List<String> asked = WORD.matcher(plain).results().map(MatchResult::group).toList();
    int word = find(asked, at);
    return word < 0
        ? around(0, 0)
        : around(source.line(words.get(word).start()), source.column(words.get(word).start()));
  }

  private static String text(String xml) {
    return xml.replaceAll("(?s)<(note|fw)\\b[^>]*(?<!/)>.*?</\\1>", " ")
        .replaceAll("<[^>]*>?", "")
        .replaceAll("&\\w+;", " ");
  }

  /** Returns the word of the page text that is the word {@code at} of a passage; -1 if none. */
  private int find(List<String> asked, int at) {
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> nearest = new HashMap<>();
    int last = Math.min(asked.size(), at + AROUND);
    for (int i = Math.max(0, at - AROUND); i + GROUP <= last; i++) {
      List<Integer> places = groups.getOrDefault(group(asked.subList(i, i + GROUP)), List.of());
      for (int place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
        int start = place - i;
        votes.merge(Math.floorDiv(start, BUCKET), 2, Integer::sum);
        votes.merge(Math.floorDiv(start, BUCKET) + 1, 1, Integer::sum);
        votes.merge(Math.floorDiv(start, BUCKET) - 1, 1, Integer::sum);
        int distance = i <= at ? at - i : i - at;
        Integer known = nearest.get(Math.floorDiv(start, BUCKET));
        if (known == null || distance < Math.abs(known)) {
          nearest.put(Math.floorDiv(start, BUCKET), start);
        }
      }
    }
    return votes.entrySet().stream()
        .filter(one -> nearest.containsKey(one.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(one -> Math.max(0, Math.min(words.size() - 1, nearest.get(one.getKey()) + at)))
        .orElse(-1);
  }
}
