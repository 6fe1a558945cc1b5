package org.cajista.lang;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out the language of a text: by the spelling dictionary that knows most of its words; where
 * there is no dictionary, by the words that come most often.
 */
final class LanguageGuess {
  /** The number of different words that is enough to decide. */
  private static final int ENOUGH = 1500;

  /** The least factor between the frequent words of two languages in the text. */
  private static final double MARGIN = 1.25;

  private static final int FEWEST = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final List<Language> languages;

  LanguageGuess(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  /** Returns the code of the language; for a text without words, that of the first. */
  String of(String text) {
    Language best = byDictionary(words(text));
    String start = text.substring(0, Math.min(text.length(), ENOUGH * 12));
    List<String> running =
        WORD.matcher(start).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    double most = Math.max(FEWEST, MARGIN * frequent(best, running));
    for (Language language : languages) {
      boolean asked = language.settings().dictionary().isPresent();
      int found = asked ? 0 : frequent(language, running);
      if (found > most) {
        most = found;
        best = language;
      }
    }
    return best.code();
  }

  /**
   * Returns the language of a text that is most likely in {@code likely}: another one needs words
   * that tell it clearly.
   *
   * @param likely a BCP 47 tag
   */
  String of(String text, String likely) {
    Language guess = language(of(text));
    Language home = language(new Locale.Builder().setLanguageTag(likely).build().getLanguage());
    if (guess.code().equals(home.code())) {
      return likely;
    }
    return isClearer(guess, home, text) ? guess.code() : likely;
  }

  private Language language(String code) {
    return languages.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseGet(() -> Language.unknown(code));
  }

  private static boolean isClearer(Language guess, Language home, String text) {
    if (home.settings().level() == Level.NONE) {
      return false; // nobody could tell its words
    }
    Optional<Spelling> other = guess.spelling();
    Optional<Spelling> own = home.spelling();
    if (other.isPresent() && own.isPresent()) {
      Set<String> words = words(text);
      long others = words.stream().filter(other.get()::knows).count();
      long owns = words.stream().filter(own.get()::knows).count();
      return others >= MARGIN * owns && others - owns >= FEWEST;
    }
    String start = text.substring(0, Math.min(text.length(), ENOUGH * 12));
    List<String> running =
        WORD.matcher(start).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    return frequent(guess, running) >= Math.max(FEWEST, MARGIN * frequent(home, running));
  }

  /** Returns how many of the words of {@code running} are frequent in a language. */
  private static int frequent(Language language, List<String> running) {
    Lexicon frequent = language.lexicon(WordList.FREQUENT_WORDS);
    return (int) running.stream().filter(frequent::contains).count();
  }

  /**
   * Returns the language whose dictionary knows most of the words; the first of several. A
   * dictionary that can no longer win is not asked further: mostly after a few words.
   */
  private Language byDictionary(Set<String> words) {
    Language best = languages.get(0);
    int most = 0;
    for (Language language : languages) {
      Optional<Spelling> spelling = language.spelling();
      int left = spelling.isPresent() ? words.size() : 0;
      int known = 0;
      for (Iterator<String> rest = words.iterator(); left > 0 && known + left > most; left--) {
        known += spelling.get().knows(rest.next()) ? 1 : 0;
      }
      if (known > most) {
        most = known;
        best = language;
      }
    }
    return best;
  }

  /**
   * Returns the first different words that have only letters, one in capitals like one in lower
   * case.
   */
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
