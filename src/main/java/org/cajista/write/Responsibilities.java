package org.cajista.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * The persons responsible for the notes, as the notes name them ({@code PB}, the translator). Each
 * is named once in the header (TEI {@code respStmt}), and {@code @resp} points there.
 */
final class Responsibilities {
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Responsibilities() {}

  /** Returns all that the notes of {@code document} name, in reading order. */
  static Responsibilities of(Document document) {
    Responsibilities all = new Responsibilities();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      leaf.passage().notes().forEach(note -> all.add(note.resp()));
      for (Mark mark : leaf.passage().marks()) {
        if (mark.tag() instanceof Tag.InlineNote note) {
          all.add(note.resp());
        }
      }
    }
    return all;
  }

  /** Returns the ids of the {@code respStmt}s. */
  Collection<String> ids() {
    return ids.values();
  }

  /** Returns the value of {@code @resp}; empty if nobody is named. */
  String pointer(String name) {
    return ids.containsKey(name) ? "#" + ids.get(name) : "";
  }

  /** Writes a {@code respStmt} for each. */
  void write(XmlBuilder xml) {
    ids.forEach(
        (name, id) -> {
          xml.line().start("respStmt").attribute("xml:id", id);
          xml.line().element("resp", name.equals("translator") ? "translation" : "notes");
          xml.line().element("name", name);
          xml.lineForEnd().end();
        });
  }

  private void add(String name) {
    if (name.isEmpty() || ids.containsKey(name)) {
      return;
    }
    String plain = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    List<String> taken = new ArrayList<>(ids.values());
    String id = "resp-" + (plain.isEmpty() ? "x" : plain);
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    ids.put(name, free);
  }
}
