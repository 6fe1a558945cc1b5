package org.cajista.layout.notes;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, After> after = new HashMap<>();
  private final Map<String, Count> endings = new HashMap<>();
  private int all;

  /** A word as it is written. */
  private static final class Word {
    private final String ending;
    private final Count times; // of its ending
    private final After after; // null for what is no word: a sign parts it from what follows

    private Word(String ending, Count times, After after) {
      this.ending = ending;
      this.times = times;
      this.after = after;
    }
  }

  /** How often something stands somewhere. */
  private static final class Count {
    private int value;
  }

  /** What follows a word, in any case, inside a line. */
  private static final class After {
    private final Map<String, Count> endings = new HashMap<>();
    private int times;
  }

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

  /** Returns what stands between blanks, each as it is written. */
  Set<String> spellings() {
    return Collections.unmodifiableSet(words.keySet());
  }

  private void learn(String line) {
    After before = null;
    int start = 0;
    while (start < line.length()) {
      int blank = line.indexOf(' ', start);
      int end = blank < 0 ? line.length() : blank;
      if (end > start) {
        // each spelling is looked at once
        Word word = word(line.substring(start, end));
        word.times.value++;
        all++;
        if (before != null) {
          before.times++;
          count(before.endings, word.ending).value++;
        }
        before = word.after;
      }
      start = end + 1;
    }
  }

  private Word word(String written) {
    Word known = words.get(written);
    if (known == null) {
      known = newWord(written);
      words.put(written, known);
    }
    return known;
  }

  private Word newWord(String written) {
    String ending = ending(written);
    After follows =
        isWord(written)
            ? after.computeIfAbsent(written.toLowerCase(Locale.ROOT), w -> new After())
            : null;
    return new Word(ending, count(endings, ending), follows);
  }

  private static Count count(Map<String, Count> counts, String key) {
    return counts.computeIfAbsent(key, k -> new Count());
  }

  private static int value(Count count) {
    return count == null ? 0 : count.value;
  }

  /** Above 0, if the first word of {@code next} often follows the last one of {@code line}. */
  double fit(String line, String next) {
    String word = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    After known = after.get(word);
    if (known == null || known.times < FEWEST) {
      return 0;
    }
    int blank = next.indexOf(' ');
    String ending = ending(blank < 0 ? next : next.substring(0, blank));
    double usual = (value(endings.get(ending)) + 1.0) / (all + 1);
    double here = (value(known.endings.get(ending)) + 2 * usual) / (known.times + 2);
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
