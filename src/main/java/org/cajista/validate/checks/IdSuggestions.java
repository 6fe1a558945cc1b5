package org.cajista.validate.checks;

import org.cajista.validate.document.NameSuggestions;

/** Guesses which name was meant by one that nobody has. */
final class IdSuggestions {
  private static final int SHORTEST = 3;

  private IdSuggestions() {}

  /** The one of {@code names} that {@code written} is a slip for; empty if none is near. */
  static String nearest(String written, Iterable<String> names) {
    String best = "";
    int nearest = Math.max(1, Math.min(3, written.length() / 4)) + 1;
    for (String name : names) {
      if (written.length() >= SHORTEST && Math.abs(name.length() - written.length()) < nearest) {
        int distance = NameSuggestions.distance(written, name);
        // of «p12» one letter makes another paragraph, not a slip
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
