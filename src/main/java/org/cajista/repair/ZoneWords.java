package org.cajista.repair;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.lang.DocumentWords;

/** The words of columns. */
final class ZoneWords {
  private ZoneWords() {}

  /** Returns the undamaged words of all columns, and how often each occurs. */
  static DocumentWords of(List<ZoneText> columns) {
    return DocumentWords.of(columns.stream().map(ZoneText::text).toList());
  }

  /** Keeps one string for each spelling. */
  static Collection<DamagedWord> distinct(List<DamagedWord> words) {
    Map<String, DamagedWord> distinct = new LinkedHashMap<>();
    words.forEach(word -> distinct.putIfAbsent(word.text(), word));
    return distinct.values();
  }
}
