package org.cajista.lang;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides if words inside a text are of another language: the title {@code Deux mots sur la neige}
 * in a Spanish note. Names say nothing, so only words in small letters and the first word count.
 * Left alone: a single word, words that both languages know, words that nobody knows. Thread-safe.
 */
public final class WordsInOtherLanguages {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST = 2; // words that only the other language knows
  private static final int FREQUENT = 3; // where no dictionary helps
  private static final int MARGIN = 3;

  private final Language main;
  private final List<Language> others;

  private WordsInOtherLanguages(TextLanguages languages) {
    this.main = languages.main();
    this.others = languages.quoted().stream().filter(language -> language != main).toList();
  }

  /** Returns the judge for texts in these languages, which is made once. */
  public static WordsInOtherLanguages of(TextLanguages languages) {
    return languages.once(WordsInOtherLanguages.class, WordsInOtherLanguages::new);
  }

  /**
   * Returns the code of the language of some words, if it is not that of the text. None where two
   * languages are as likely.
   */
  public Optional<String> language(CharSequence text) {
    Set<String> words = words(text);
    if (words.size() < FEWEST || main.settings().level() == Level.NONE || isOwn(words)) {
      return Optional.empty();
    }
    int most = 0;
    Optional<String> best = Optional.empty();
    for (Language other : others) {
      int strength = strength(words, other);
      if (strength >= most) {
        best = strength == most ? Optional.empty() : Optional.of(other.code());
        most = strength;
      }
    }
    return best;
  }

  /**
   * The same for a whole paragraph or verse, of which no word is of the text's own language alone:
   * a sentence that quotes a foreign title is no foreign sentence.
   */
  public Optional<String> wholly(CharSequence text) {
    Optional<String> language = language(text);
    return language.filter(
        code ->
            others.stream()
                .filter(other -> other.code().equals(code))
                .allMatch(other -> words(text).stream().noneMatch(word -> isOnlyOwn(word, other))));
  }

  private boolean isOnlyOwn(String word, Language other) {
    return knows(main, word) && !knows(other, word);
  }

  /** True if so many words are frequent in the text's own language that no other is asked. */
  private boolean isOwn(Set<String> words) {
    long frequent = words.stream().filter(word -> isFrequent(main, word)).count();
    return frequent >= FREQUENT
        && others.stream()
            .allMatch(other -> frequent(words, other, main) < frequent(words, main, other));
  }

  /** How clearly words are of a language and not of the text's own one; 0 if they are not. */
  private int strength(Set<String> words, Language other) {
    long its = frequent(words, other, main);
    long own = frequent(words, main, other);
    if (its < own * MARGIN) {
      return 0;
    }
    if (other.spelling().isEmpty() || main.spelling().isEmpty()) {
      return its >= FREQUENT ? (int) its : 0;
    }
    long only = words.stream().filter(word -> knows(other, word) && !knows(main, word)).count();
    long ours = words.stream().filter(word -> isOnlyOwn(word, other)).count();
    long unknown = words.stream().filter(word -> !knows(other, word)).count();
    boolean clear = only >= FEWEST && only >= ours * MARGIN && unknown * MARGIN <= words.size();
    boolean sure = its > 0 || unknown == 0;
    return clear && sure ? (int) (only + its) : 0;
  }

  private static long frequent(Set<String> words, Language language, Language other) {
    return words.stream()
        .filter(word -> isFrequent(language, word) && !isFrequent(other, word))
        .count();
  }

  private static boolean isFrequent(Language language, String word) {
    return language.lexicon(WordList.FREQUENT_WORDS).contains(word);
  }

  private static boolean knows(Language language, String word) {
    return isFrequent(language, word)
        || language.spelling().filter(dictionary -> dictionary.knows(word)).isPresent();
  }

  /** Returns the different words in small letters, and the first word; a single letter counts. */
  private static Set<String> words(CharSequence text) {
    return WORD.matcher(text)
        .results()
        .filter(word -> word.start() == 0 || Character.isLowerCase(word.group().codePointAt(0)))
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
