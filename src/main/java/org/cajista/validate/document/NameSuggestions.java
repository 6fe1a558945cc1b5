package org.cajista.validate.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses which of the allowed names or values was meant by a wrong one. */
public final class NameSuggestions {
  /** Elements of HTML and DocBook, and the TEI elements for them. */
  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("a", "ref"),
          Map.entry("b", "hi"),
          Map.entry("blockquote", "quote"),
          Map.entry("br", "lb"),
          Map.entry("class", "rend"),
          Map.entry("em", "emph"),
          Map.entry("emphasis", "emph"),
          Map.entry("footnote", "note"),
          Map.entry("h1", "head"),
          Map.entry("h2", "head"),
          Map.entry("h3", "head"),
          Map.entry("href", "target"),
          Map.entry("i", "hi"),
          Map.entry("id", "xml:id"),
          Map.entry("img", "graphic"),
          Map.entry("lang", "xml:lang"),
          Map.entry("li", "item"),
          Map.entry("ol", "list"),
          Map.entry("para", "p"),
          Map.entry("section", "div"),
          Map.entry("span", "seg"),
          Map.entry("src", "url"),
          Map.entry("strong", "hi"),
          Map.entry("sub", "hi"),
          Map.entry("sup", "hi"),
          Map.entry("td", "cell"),
          Map.entry("tr", "row"),
          Map.entry("u", "hi"),
          Map.entry("ul", "list"));

  private NameSuggestions() {}

  /**
   * Returns the name of {@code allowed} for which {@code written} is a misspelling; empty if none
   * is similar.
   */
  public static Optional<String> of(String written, Collection<String> allowed) {
    String prefix = prefix(written);
    String own = written.substring(prefix.length());
    String habit = prefix + HABITS.getOrDefault(own.toLowerCase(Locale.ROOT), "");
    if (allowed.contains(habit)) {
      return Optional.of(habit);
    }
    // a third of the letters can be wrong, of a short name one
    int most = Math.max(1, own.length() / 3);
    return sorted(written, allowed).stream()
        .findFirst()
        .filter(
            name -> isNear(distance(written, name), most, name.substring(prefix(name).length())));
  }

  /** A name of one letter is similar only to itself. */
  private static boolean isNear(int distance, int most, String name) {
    return distance == 0 || distance <= most && name.length() > 1;
  }

  /** Returns the prefix, such as {@code tei:}, which is not part of the misspelling. */
  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** Returns {@code allowed}, sorted by similarity to {@code written}. */
  public static List<String> sorted(String written, Collection<String> allowed) {
    return allowed.stream()
        .sorted(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * Returns how many letters must be added, removed, replaced, or swapped with their neighbour to
   * make {@code b} from {@code a}. Upper and lower case are equal.
   */
  public static int distance(String a, String b) {
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        best = Math.min(best, steps[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
      }
    }
    return steps[from.length()][to.length()];
  }
}
