package org.cajista.layout.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;

/**
 * Weighs whether one line goes on in another that stands somewhere else: by the end of a sentence,
 * by a capital, and by a word that a hyphen divides.
 */
final class SentenceJoin {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern DIVIDED = Pattern.compile("([\\p{L}\\p{M}]+)[-\u00AD\u2010¬=]$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}]+");

  /** An address of mail or web begins in lower case, too. */
  private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|www\\.|://");

  private final Map<String, Integer> words = new HashMap<>();

  /** Learns the words of {@code pages}. */
  SentenceJoin(List<Page> pages) {
    for (Page page : pages) {
      for (Line line : page.lines()) {
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
          words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
  }

  /** From -1, if {@code next} cannot go on from {@code line}, to 1.5, if it surely does. */
  double fit(Line line, Line next) {
    boolean small = isSmall(next);
    Matcher divided = DIVIDED.matcher(line.text());
    if (divided.find()) {
      Matcher first = FIRST.matcher(next.text());
      if (!small || !first.find()) {
        return -1;
      }
      String whole = (divided.group(1) + first.group()).toLowerCase(Locale.ROOT);
      return words.containsKey(whole) ? 1.5 : 0.8;
    }
    if (Sentences.ends(line.text())) {
      return small ? -1 : 0.5;
    }
    return small ? 1 : -0.3;
  }

  /** Whether a hyphen divides the last word of {@code line}. */
  static boolean isDivided(Line line) {
    return DIVIDED.matcher(line.text()).find();
  }

  /** Whether a line begins in lower case, as no sentence does. */
  static boolean isSmall(Line line) {
    return !Sentences.begins(line.text()) && !ADDRESS.matcher(line.text()).find();
  }
}
