package org.cajista.annotate.dates;

import java.util.HashMap;
import java.util.Map;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.model.Document;

/** The century that a document mostly speaks of: a year of two figures belongs to it. */
final class Century {
  private static final int USUAL = 1900;
  private static final int YEARS = 100;
  private static final int FIRST_YEAR = 1400; // a lower number mostly counts something

  private Century() {}

  /** Returns the first year, such as 1900. */
  static int of(Document document) {
    String text = document.source().text();
    Map<Integer, Integer> counts = new HashMap<>();
    int figures = 0;
    int value = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        value = figures < 4 ? value * 10 + c - '0' : value;
        figures++;
        continue;
      }
      if (figures == 4 && value >= FIRST_YEAR && value <= Token.LAST_YEAR) {
        counts.merge(value - value % YEARS, 1, Integer::sum);
      }
      figures = 0;
      value = 0;
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(USUAL);
  }
}
