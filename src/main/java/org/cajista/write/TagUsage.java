package org.cajista.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.value.Certainty;

/**
 * Writes which elements were tagged inside the text, how often and how surely (TEI {@code
 * tagsDecl}, section 2.3.4 of the Guidelines): {@code <tagUsage gi="persName" occurs="120">95 high,
 * 18 medium, 7 low</tagUsage>}.
 */
final class TagUsage {
  /** The elements that belong to another element, or are the end of one. */
  private static final Set<String> NOT_COUNTED = Set.of("", "ex", "anchor");

  /** A {@code tagsDecl} in which nothing is counted any more. */
  private static final Pattern EMPTY =
      Pattern.compile("\\n *<tagsDecl>\\n *<namespace [^>]*>\\n *</namespace>\\n *</tagsDecl>");

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

  /** Writes the {@code tagsDecl}; nothing if nothing was tagged. */
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
        said.add(times.get(certainty) + " " + name(certainty));
      }
    }
    return String.join(", ", said);
  }

  private static String name(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT); // the value of @cert in every language
  }

  /**
   * Returns a TEI header in which fewer of an element are counted.
   *
   * @param element the element
   * @param gone how many are no longer tagged, by how sure they were
   * @param header the header as it was written
   */
  static String without(String element, Map<Certainty, Integer> gone, String header) {
    Pattern line =
        Pattern.compile(
            "\\n *<tagUsage gi=\"" + element + "\" occurs=\"(\\d+)\">([^<]*)</tagUsage>");
    Matcher written = line.matcher(header);
    if (!written.find()) {
      throw new IllegalArgumentException("nothing is counted of " + element);
    }
    Map<Certainty, Integer> left = new EnumMap<>(Certainty.class);
    for (Certainty certainty : Certainty.values()) {
      Matcher said = Pattern.compile("(\\d+) " + name(certainty)).matcher(written.group(2));
      int times = said.find() ? Integer.parseInt(said.group(1)) : 0;
      times -= gone.getOrDefault(certainty, 0);
      if (times > 0) {
        left.put(certainty, times);
      }
    }
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    String now =
        written
            .group()
            .replace("occurs=\"" + written.group(1), "occurs=\"" + all)
            .replace(">" + written.group(2) + "<", ">" + bySurety(left) + "<");
    StringBuilder changed = new StringBuilder(header);
    changed.replace(written.start(), written.end(), left.isEmpty() ? "" : now);
    return left.isEmpty() ? EMPTY.matcher(changed).replaceFirst("") : changed.toString();
  }
}
