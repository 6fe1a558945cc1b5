package org.cajista.layout.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cajista.model.Line;
import org.cajista.model.Page;

/**
 * Knows which endings follow the frequent words of a document, and so weighs whether a line can go
 * on in another: in Spanish words in s follow {@code los}, and a figure follows {@code el} more
 * often than {@code los}. It needs no knowledge of the language.
 */
final class Transitions {
  /** A word that comes less often says nothing. */
  private static final int FEWEST = 8;

  private static final int WHOLE = 3;

  /** What a pair of words says at the most. */
  private static final double STRONGEST = 0.6;

  private final Map<String, Map<String, Integer>> endingsAfter = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private int words;

  private Transitions() {}

  /** Learns from the words inside the lines of {@code pages}. */
  static Transitions of(List<Page> pages) {
    Transitions known = new Transitions();
    for (Page page : pages) {
      for (Line line : page.lines()) {
        known.learn(line.toString());
      }
    }
    return known;
  }

  private void learn(String line) {
    String before = "";
    for (String word : line.split(" +")) {
      String ending = ending(word);
      endings.merge(ending, 1, Integer::sum);
      words++;
      if (!before.isEmpty()) {
        times.merge(before, 1, Integer::sum);
        endingsAfter.computeIfAbsent(before, w -> new HashMap<>()).merge(ending, 1, Integer::sum);
      }
      // a sign parts what stands before it from what follows
      before = isWord(word) ? word.toLowerCase(Locale.ROOT) : "";
    }
  }

  /** Above 0, if the first word of {@code next} often follows the last one of {@code line}. */
  double fit(String line, String next) {
    String word = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int all = times.getOrDefault(word, 0);
    if (all < FEWEST) {
      return 0;
    }
    String ending = ending(next.split(" ", 2)[0]);
    double usual = (endings.getOrDefault(ending, 0) + 1.0) / (words + 1);
    double here = (endingsAfter.get(word).getOrDefault(ending, 0) + 2 * usual) / (all + 2);
    return Math.max(-STRONGEST, Math.min(STRONGEST, Math.log(here / usual) / 4));
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  /** The last letter of a long word, the whole of a short one, a sign for a figure. */
  private static String ending(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return "";
    }
    char last = word.charAt(end - 1);
    if (Character.isDigit(last) && Character.isDigit(word.charAt(0))) {
      return "#";
    }
    while (end > 1 && Character.isDigit(word.charAt(end - 1))) {
      end--; // the number of a note
    }
    return end <= WHOLE
        ? word.substring(0, end).toLowerCase(Locale.ROOT)
        : String.valueOf(Character.toLowerCase(word.charAt(end - 1)));
  }
}
