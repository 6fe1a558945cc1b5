package org.cajista.write;

import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.Spelling;
import org.cajista.lang.TagSet.Meaning;

/** Tells by the dictionary of a language if a given name is a woman’s. */
final class GivenNames {
  private final Optional<Spelling> spelling;

  GivenNames(Language language) {
    this.spelling = language.spelling();
  }

  /** True if the full name begins with the given name of a woman. */
  boolean isWomans(String name) {
    String given = name.strip().split("[\\s-]", 2)[0];
    return spelling.isPresent()
        && spelling.get().tags(given).stream()
            .anyMatch(tag -> spelling.get().tagSet().says(Meaning.FEMININE, tag));
  }
}
