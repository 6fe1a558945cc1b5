package org.cajista.edition.registers;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the spellings of a word in several languages have in common: {@code Milioukoff} and {@code
 * Miliukov}, {@code Boukharine} and {@code Bujarin}.
 */
final class SpellingKey {

  /** Short words are alike by chance; an initial is not a word. */
  private static final int SHORTEST = 5;

  private record Step(Pattern from, String to) {
    static Step of(String from, String to) {
      return new Step(Pattern.compile(from), to);
    }
  }

  /** In this order: each step sees what the one before has left. */
  private static final List<Step> STEPS =
      List.of(
          Step.of("[ts]?sch|tch|tsh", "ch"),
          Step.of("kh", "j"),
          Step.of("ou", "u"),
          Step.of("ph", "f"),
          Step.of("ff$", "v"),
          Step.of("w", "v"),
          Step.of("(?<=[oe])f$", "v"),
          Step.of("[yj]", "i"),
          Step.of("q|ck", "k"),
          Step.of("c(?!h)", "k"),
          Step.of("ae", "e"),
          Step.of("(.)\\1+", "$1"),
          Step.of("(?<=.{3})e$", ""));

  private SpellingKey() {}

  /** Returns the key of a word. */
  static String of(String word) {
    String key = FoldedWords.letters(word);
    if (key.length() > 1 && key.length() < SHORTEST) {
      return key;
    }
    for (Step step : STEPS) {
      key = step.from().matcher(key).replaceAll(step.to());
    }
    return key;
  }
}
