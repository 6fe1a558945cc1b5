package org.cajista.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Certainty;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * Writes which elements were tagged inside the text, how often and how surely (TEI {@code
 * tagsDecl}, section 2.3.5 of the Guidelines): {@code <tagUsage gi="persName" occurs="120">95 sure,
 * 18 medium, 7 low</tagUsage>}.
 */
final class TagUsage {
  private static final Map<Class<? extends Tag>, String> ELEMENTS =
      Map.ofEntries(
          Map.entry(Tag.PersonName.class, "persName"),
          Map.entry(Tag.Dated.class, "date"),
          Map.entry(Tag.Gap.class, "gap"),
          Map.entry(Tag.Sic.class, "sic"),
          Map.entry(Tag.Correction.class, "choice"),
          Map.entry(Tag.Expansion.class, "expan"),
          Map.entry(Tag.Supplied.class, "supplied"),
          Map.entry(Tag.Gloss.class, "gloss"),
          Map.entry(Tag.InlineNote.class, "note"),
          Map.entry(Tag.Reference.class, "bibl"),
          Map.entry(Tag.Title.class, "title"),
          Map.entry(Tag.Link.class, "ref"),
          Map.entry(Tag.Highlight.class, "hi"),
          Map.entry(Tag.Deletion.class, "del"),
          Map.entry(Tag.DeletionStart.class, "delSpan"),
          Map.entry(Tag.Metamark.class, "metamark"));

  private final Map<String, Map<Certainty, Integer>> counts = new TreeMap<>();

  private TagUsage() {}

  /** Counts the marks of {@code document}. */
  static TagUsage of(Document document) {
    TagUsage usage = new TagUsage();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      for (Mark mark : leaf.passage().marks()) {
        String element = ELEMENTS.get(mark.tag().getClass());
        if (element != null) {
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
