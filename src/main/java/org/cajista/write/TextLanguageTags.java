package org.cajista.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.lang.WordsInOtherLanguages;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.header.Reference;

/**
 * The languages of a text: its own, then those of words and titles in it, the most frequent first.
 */
final class TextLanguageTags {
  private TextLanguageTags() {}

  /** Returns their BCP 47 tags, each once. */
  static List<String> of(Document document, WordsInOtherLanguages foreign) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      for (Mark mark : leaf.passage().marks()) {
        if (mark.tag() instanceof Tag.Foreign words) {
          counts.merge(words.language(), 1, Integer::sum);
        }
      }
    }
    titles(document)
        .forEach(
            title ->
                foreign
                    .language(title)
                    .ifPresent(language -> counts.merge(language, 1, Integer::sum)));
    Set<String> tags = new LinkedHashSet<>(List.of(document.language()));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(count -> tags.add(count.getKey()));
    return List.copyOf(tags);
  }

  private static List<String> titles(Document document) {
    List<String> titles = new ArrayList<>(List.of(document.header().title()));
    for (Reference print : document.header().source().prints()) {
      titles.add(print.part());
      titles.add(print.title());
    }
    return titles;
  }
}
