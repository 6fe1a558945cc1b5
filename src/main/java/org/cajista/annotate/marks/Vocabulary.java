package org.cajista.annotate.marks;

import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.Spelling;

/** Decides if a word belongs to the document's language, and is not a name or a foreign word. */
final class Vocabulary {
  private static final int SHORTEST = 3;

  private final Optional<Spelling> spelling;

  Vocabulary(Language language) {
    this.spelling = language.spelling();
  }

  /** True if the language does not have {@code word}; short words prove nothing. */
  boolean isForeign(String word) {
    return word.length() >= SHORTEST
        && !Character.isDigit(word.charAt(0))
        && spelling.map(dictionary -> !dictionary.knows(word)).orElse(false);
  }

  boolean anyForeign(List<String> words) {
    return words.stream().anyMatch(this::isForeign);
  }
}
