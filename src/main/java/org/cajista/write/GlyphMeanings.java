package org.cajista.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cajista.model.Edit;

/** Lists what the lost glyphs of a document stand for, as its header names them. */
final class GlyphMeanings {
  private GlyphMeanings() {}

  /**
   * Returns a list such as {@code «!» fi, «9» Th}, the sign that was replaced most often first; the
   * empty string if none was replaced.
   */
  static String of(List<Edit> edits) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (Edit edit : edits) {
      if (edit.rule().equals("glyph")) {
        pairs.merge("«" + edit.before() + "» " + edit.after(), 1, Integer::sum);
      }
    }
    String sorted =
        pairs.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return sorted;
  }
}
