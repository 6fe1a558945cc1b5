package org.cajista.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Traced;

/** Which passages of a document have the words of a line of its source. */
final class LinePassages {

  /** No line belongs anywhere. */
  static final LinePassages NONE = new LinePassages(new Source("", "", "UTF-8"));

  private final Source source;

  /** The ids by the number of the line. */
  private final Map<Integer, Set<String>> ids = new HashMap<>();

  private LinePassages(Source source) {
    this.source = source;
  }

  /** Follows each character of a document to its line. */
  static LinePassages of(Document document) {
    LinePassages passages = new LinePassages(document.source());
    for (List<Block> part : List.of(document.front(), document.body(), document.back())) {
      passages.add(part, "");
    }
    return passages;
  }

  /**
   * @param around the id of the nearest element around the blocks; can be empty
   */
  private void add(List<Block> blocks, String around) {
    for (Block block : blocks) {
      block.visit(
          leaf -> add(leaf.passage(), leaf.id().isEmpty() ? around : leaf.id()),
          group -> add(group.blocks(), group.id().isEmpty() ? around : group.id()),
          start -> {});
    }
  }

  private void add(Passage passage, String id) {
    Traced text = passage.text();
    int last = 0; // the line of the character before, from 1
    for (int i = 0; i < text.length() && !id.isEmpty(); i++) {
      int line = text.origin(i) == Traced.NOWHERE ? last : source.line(text.origin(i));
      if (line != last) {
        ids.computeIfAbsent(line, any -> new TreeSet<>()).add(id);
        last = line;
      }
    }
    passage.notes().forEach(note -> add(note.blocks(), note.id()));
  }

  /**
   * Returns pointers to the passages of a line; empty if it belongs to none.
   *
   * @param start the offset in the source at which the line begins
   */
  String pointers(int start) {
    return ids.getOrDefault(source.line(start), Set.of()).stream()
        .map(id -> "#" + id)
        .collect(Collectors.joining(" "));
  }
}
