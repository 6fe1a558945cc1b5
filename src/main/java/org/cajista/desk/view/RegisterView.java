package org.cajista.desk.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.markup.Markup;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.model.register.RegisterKind;

/** The entries of a register that an editor looks for, those first that are named most. */
public final class RegisterView {
  private static final int MOST = 60;

  private final RegisterKind kind;
  private final Map<String, Integer> mentions = new HashMap<>();

  private record Entry(String id, String names, String dates, int mentions) {}

  /**
   * @param texts the texts of the edition
   */
  public RegisterView(RegisterKind kind, List<OpenText> texts) {
    this.kind = kind;
    for (OpenText text : texts) {
      for (Element element : text.markup().elements()) {
        if (element.name().equals(kind.nameElement())) {
          element.attribute("ref").map(Attribute::value).ifPresent(this::count);
        }
      }
    }
  }

  private void count(String ref) {
    for (String pointer : ref.strip().split("\\s+")) {
      mentions.merge(pointer.substring(pointer.indexOf('#') + 1), 1, Integer::sum);
    }
  }

  /**
   * Returns entries.
   *
   * @param register the file; it need not exist
   * @param query words, each the beginning of a word of the entry; empty for all
   */
  public JsonArray entries(Path register, String query) throws IOException {
    List<Entry> found = new ArrayList<>();
    if (Files.exists(register)) {
      String text = new String(Files.readAllBytes(register), StandardCharsets.UTF_8);
      Markup markup = new Markup(text);
      List<String> asked = List.of(folded(query).strip().split("\\s+"));
      for (Map.Entry<Element, Entry> one : read(markup).entrySet()) {
        String all = " " + folded(one.getValue().names() + " " + one.getValue().id());
        if (asked.stream().allMatch(word -> all.contains(" " + word))) {
          found.add(one.getValue());
        }
      }
    }
    found.sort(Comparator.comparingInt(Entry::mentions).reversed().thenComparing(Entry::names));
    JsonArray json = new JsonArray();
    found.subList(0, Math.min(MOST, found.size())).forEach(one -> json.add(json(one)));
    return json;
  }

  private Map<Element, Entry> read(Markup markup) {
    Map<Element, Entry> entries = new HashMap<>();
    List<Element> elements = markup.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.name().equals(kind.element()) && element.attribute("xml:id").isPresent()) {
        Set<String> names = new LinkedHashSet<>();
        List<String> dates = new ArrayList<>();
        for (int k = i + 1; k < elements.size() && elements.get(k).start() < element.end(); k++) {
          Element child = elements.get(k);
          if (child.parent() == i && child.name().equals(kind.nameElement())) {
            names.add(markup.words(child));
          } else if (child.name().equals("birth") || child.name().equals("death")) {
            child.attribute("when").ifPresent(when -> dates.add(when.value()));
          }
        }
        String id = element.attribute("xml:id").get().value();
        entries.put(
            element,
            new Entry(
                id,
                String.join(" · ", names),
                String.join("–", dates),
                mentions.getOrDefault(id, 0)));
      }
    }
    return entries;
  }

  private static JsonObject json(Entry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("names", entry.names());
    json.addProperty("dates", entry.dates());
    json.addProperty("mentions", entry.mentions());
    return json;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
