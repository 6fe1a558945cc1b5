package org.cajista.annotate.names.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * The form that a given name has in all languages, found by its {@link NameKey} where no list has
 * the very spelling: {@code Grigorii} as {@code Grigori}. They are made once for all texts in these
 * languages. Immutable.
 */
final class GivenRoots {
  private final Map<String, String> byKey = new HashMap<>();

  GivenRoots(TextLanguages languages) {
    for (Language language : languages.full()) {
      Lexicon names = language.lexicon(WordList.GIVEN_NAMES);
      for (String name : names.forms()) {
        names
            .value(name)
            .filter(root -> !root.isEmpty())
            .ifPresent(root -> byKey.putIfAbsent(NameKey.of(name), root));
      }
    }
  }

  /** Returns the root of the names with this key; empty if no list has one. */
  Optional<String> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
