package org.cajista.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cajista.lang.Sentences;

/**
 * Knows running heads that were misread in another way on each page: {@code THE 0LD HARBOTJR 3I},
 * {@code 3z THE OED HARBOUR.} and {@code 34 THE OLD HARB0UR} are one head. Letters and figures that
 * look alike count as one, and most of the letters must be the same.
 */
final class HeadLikeness {
  private static final String CONFUSED = "01l|5826GQ$";
  private static final String FOR = "OIIISBZCCOS";

  /** What figures are read as: {@code 3I}, {@code zo}, {@code 4b}, {@code 4?}. */
  private static final String MISREAD = "IlOoSsZzBbgQ.,|?!'";

  private static final double ALIKE = 0.7;
  private static final int FEWEST_LETTERS = 6;

  /** A text has few heads; of more the oldest are forgotten. */
  private static final int MOST = 40;

  /** The letters are counted in so many sorts. */
  private static final int SORTS = 32;

  private final Map<String, Integer> headOf = new HashMap<>(); // by likeness of the line
  private final List<String> heads = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>(); // of the letters of each head
  private final Map<Integer, Integer> times = new HashMap<>();

  /** Takes note of a line at the edge of a page, if it can be a head: of text there are many. */
  void add(String line) {
    if (!Sentences.isCapitals(line) && !hasNumber(line)) {
      return;
    }
    String letters = letters(line);
    if (letters.length() >= FEWEST_LETTERS) {
      times.merge(headOf.computeIfAbsent(letters, this::head), 1, Integer::sum);
    }
  }

  /** How many lines are like {@code line}, itself counted. */
  int times(String line) {
    Integer head = headOf.get(letters(line));
    return head == null ? 0 : times.getOrDefault(head, 0);
  }

  private int head(String letters) {
    int[] count = count(letters);
    for (int i = heads.size() - 1; i >= Math.max(0, heads.size() - MOST); i--) {
      int most = most(heads.get(i), letters);
      if (fewestChanges(counts.get(i), count) <= most && isAlike(heads.get(i), letters, most)) {
        return i;
      }
    }
    heads.add(letters);
    counts.add(count);
    return heads.size() - 1;
  }

  /** The letters of the line's words, in capitals; the number at one of its ends is left out. */
  private static String letters(String line) {
    StringBuilder letters = new StringBuilder();
    for (String word : line.split("\\s+")) {
      if (isNumber(word)) {
        continue;
      }
      for (int i = 0; i < word.length(); i++) {
        int confused = CONFUSED.indexOf(word.charAt(i));
        char c = confused < 0 ? word.charAt(i) : FOR.charAt(confused);
        if (Character.isLetter(c)) {
          letters.append(c);
        }
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** Whether something like a number stands at one of the line's ends. */
  static boolean hasNumber(String line) {
    int first = line.indexOf(' ');
    return first > 0
        && (isNumber(line.substring(0, first))
            || isNumber(line.substring(line.lastIndexOf(' ') + 1)));
  }

  /** Whether a word may be a number, of which some figures were misread. */
  private static boolean isNumber(String word) {
    return word.length() <= 4
        && (word.chars().anyMatch(Character::isDigit)
            || word.length() > 1 && word.chars().noneMatch(c -> ".,|?!'".indexOf(c) >= 0))
        && word.chars().allMatch(c -> Character.isDigit(c) || MISREAD.indexOf(c) >= 0);
  }

  /** In how many letters two heads that are alike differ at the most. */
  private static int most(String one, String other) {
    return (int) (Math.max(one.length(), other.length()) * (1 - ALIKE));
  }

  /** How often each letter comes; letters that are far apart in Unicode may share a count. */
  private static int[] count(String letters) {
    int[] count = new int[SORTS];
    for (int i = 0; i < letters.length(); i++) {
      count[letters.charAt(i) % SORTS]++;
    }
    return count;
  }

  /**
   * A lower bound of the edit distance, quickly counted: each letter that one head has more often
   * than the other must be inserted or changed.
   */
  private static int fewestChanges(int[] one, int[] other) {
    int more = 0;
    int less = 0;
    for (int i = 0; i < SORTS; i++) {
      int difference = one[i] - other[i];
      more += Math.max(0, difference);
      less += Math.max(0, -difference);
    }
    return Math.max(more, less);
  }

  /** Whether two heads differ in at most {@code most} letters (edit distance). */
  private static boolean isAlike(String one, String other, int most) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = row[0];
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return false;
      }
    }
    return row[other.length()] <= most;
  }
}
