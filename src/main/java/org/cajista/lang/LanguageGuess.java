package org.cajista.lang;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by the spelling dictionary that knows most of its words. */
public final class LanguageGuess {
  /** So many different words are enough to tell. */
  private static final int ENOUGH = 1500;

  private LanguageGuess() {}

  /** The code of one of the languages that ship; for a text without words, the first of them. */
  public static String of(String text) {
    Set<String> words = words(text);
    String best = Language.SHIPPED.get(0);
    int most = 0;
    for (String code : Language.SHIPPED) {
      Optional<Spelling> spelling = Spelling.open(code);
      int known = 0;
      for (String word : words) {
        known += spelling.isPresent() && spelling.get().knows(word) ? 1 : 0;
      }
      if (known > most) {
        most = known;
        best = code;
      }
    }
    return best;
  }

  /** The first different words that have only letters, one in capitals like one in lower case. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < ENOUGH; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start < 40) {
          words.add(text.substring(start, i));
        }
        start = -1;
      }
    }
    return words;
  }
}
