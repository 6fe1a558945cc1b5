package org.cajista.lang;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: by the spelling dictionary that knows most of its words; where
 * there is no dictionary, by the words that come most often.
 */
public final class LanguageGuess {
  /** So many different words are enough to tell. */
  private static final int ENOUGH = 1500;

  /** Languages without a dictionary that are told from the others. */
  private static final List<String> WITHOUT_DICTIONARY = List.of("it", "pt", "ca", "nl", "la");

  /** How many more of its frequent words must stand in the text than of another language's. */
  private static final double MARGIN = 1.25;

  private static final int FEWEST = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private LanguageGuess() {}

  /** The code of the language; for a text without words, the first of those that ship. */
  public static String of(String text) {
    String best = byDictionary(words(text));
    String start = text.substring(0, Math.min(text.length(), ENOUGH * 12));
    List<String> running =
        WORD.matcher(start).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    double most = Math.max(FEWEST, MARGIN * frequent(best, running));
    for (String code : WITHOUT_DICTIONARY) {
      int found = frequent(code, running);
      if (found > most) {
        most = found;
        best = code;
      }
    }
    return best;
  }

  /** How many of the words of {@code running} are frequent in a language. */
  private static int frequent(String code, List<String> running) {
    Lexicon frequent = Language.of(code).lexicon(WordList.FREQUENT_WORDS);
    return (int) running.stream().filter(frequent::contains).count();
  }

  private static String byDictionary(Set<String> words) {
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
