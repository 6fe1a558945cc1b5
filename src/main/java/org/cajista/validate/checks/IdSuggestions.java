package org.cajista.validate.checks;

import org.cajista.validate.document.NameSuggestions;

/** Guesses which existing id was meant by an id that does not exist. */
final class IdSuggestions {
  private static final int SHORTEST = 3;

  private IdSuggestions() {}

  /**
   * Returns the id of {@code names} for which {@code written} is a misspelling; empty if none is
   * similar.
   */
  static String nearest(String written, Iterable<String> names) {
    String best = "";
    int nearest = Math.max(1, Math.min(3, written.length() / 4)) + 1;
    for (String name : names) {
      if (written.length() >= SHORTEST && Math.abs(name.length() - written.length()) < nearest) {
        int distance = NameSuggestions.distance(written, name);
        // «p13» is another paragraph than «p12», not a misspelling
        boolean numbered = !name.replaceAll("\\d", "").equals(written.replaceAll("\\d", ""));
        if (distance < nearest && numbered) {
          nearest = distance;
          best = name;
        }
      }
    }
    return best;
  }
}
