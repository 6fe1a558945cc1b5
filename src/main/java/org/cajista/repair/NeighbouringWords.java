package org.cajista.repair;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Dictionaries;

/**
 * Chooses by the words around among several words that a sign can make: in an English title {@code
 * !e} is {@code The}, even in a Spanish document.
 */
final class NeighbouringWords {
  private static final int WORDS = 4;
  private static final int FARTHEST = 120;

  private final Dictionaries dictionaries;
  private final double[] shares;

  /** Reads the words around the part of {@code text} from {@code start} to {@code end}. */
  NeighbouringWords(String text, int start, int end, Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    this.shares = new double[dictionaries.size()];
    List<String> around =
        words(text.substring(end, Math.min(text.length(), end + FARTHEST)), false);
    around.addAll(words(text.substring(Math.max(0, start - FARTHEST), start), true));
    for (int language = 0; language < shares.length; language++) {
      double known = language == 0 ? 0.5 : 0.25; // the document's own language has the odds
      for (String word : around) {
        known += dictionaries.knows(word, language) ? 1 : 0;
      }
      shares[language] = known / (around.size() + 0.5);
    }
  }

  /**
   * Returns how well {@code word} fits here: how common it is in the languages of the words around.
   */
  double fit(String word) {
    double best = 0;
    for (int language = 0; language < shares.length; language++) {
      double share = shares[language] * shares[language];
      best = Math.max(best, share * dictionaries.commonness(word, language));
    }
    return best;
  }

  /** Returns the first whole words of a part of the text, or the last. */
  private static List<String> words(String stretch, boolean last) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int n = 0; n <= stretch.length() && words.size() < WORDS; n++) {
      char c = n == stretch.length() ? ' ' : stretch.charAt(last ? stretch.length() - 1 - n : n);
      if (CharacterClasses.isLetter(c)) {
        word.append(c);
      } else {
        if (word.length() > 1) {
          words.add(last ? word.reverse().toString() : word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
