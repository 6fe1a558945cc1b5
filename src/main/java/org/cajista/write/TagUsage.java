package org.cajista.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Certainty;
import org.cajista.model.Document;
import org.cajista.model.Mark;

/**
 * Writes which elements were tagged inside the text, how often and how surely (TEI {@code
 * tagsDecl}, section 2.3.5 of the Guidelines): {@code <tagUsage gi="persName" occurs="120">95 sure,
 * 18 medium, 7 low</tagUsage>}.
 */
final class TagUsage {
  /** What belongs to another element, or is the end of one. */
  private static final Set<String> NOT_COUNTED = Set.of("", "ex", "anchor");

  private final Map<String, Map<Certainty, Integer>> counts = new TreeMap<>();

  private TagUsage() {}

  /** Counts the marks of {@code document}. */
  static TagUsage of(Document document, Responsibilities responsible) {
    TagUsage usage = new TagUsage();
    TagElements elements = new TagElements(responsible);
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      for (Mark mark : leaf.passage().marks()) {
        String element = mark.tag().accept(elements).name();
        if (!NOT_COUNTED.contains(element)) {
          usage
              .counts
              .computeIfAbsent(element, key -> new EnumMap<>(Certainty.class))
              .merge(mark.certainty(), 1, Integer::sum);
        }
      }
    }
    return usage;
  }

  /** Writes the {@code tagsDecl}; nothing where nothing was tagged. */
  void write(XmlBuilder xml) {
    if (counts.isEmpty()) {
      return;
    }
    xml.line().start("tagsDecl");
    xml.line().start("namespace").attribute("name", "http://www.tei-c.org/ns/1.0");
    counts.forEach(
        (element, times) -> {
          int all = times.values().stream().mapToInt(Integer::intValue).sum();
          xml.line().start("tagUsage").attribute("gi", element).attribute("occurs", "" + all);
          xml.text(bySurety(times)).end();
        });
    xml.lineForEnd().end().lineForEnd().end();
  }

  private static String bySurety(Map<Certainty, Integer> times) {
    List<String> said = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      if (times.containsKey(certainty)) {
        String name =
            certainty == Certainty.HIGH ? "sure" : certainty.name().toLowerCase(Locale.ROOT);
        said.add(times.get(certainty) + " " + name);
      }
    }
    return String.join(", ", said);
  }
}
