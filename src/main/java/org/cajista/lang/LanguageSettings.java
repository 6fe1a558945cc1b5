package org.cajista.lang;

import java.util.Objects;
import java.util.Optional;

/**
 * What {@code language.properties} says of a language besides its word lists.
 *
 * @param name its English name
 * @param level how much the program knows of it
 * @param dictionary where LanguageTool keeps its spelling dictionary, such as {@code es/es-ES}
 * @param tagSet what the tags of that dictionary mean
 * @param capitalNouns true if all nouns are written with a capital
 * @param namesInS true if an s may be glued to a name: {@code Forsters Witwe}, {@code the Ashmoles}
 * @param ordinalStop true if a numeral has a full stop: {@code Friedrich II.}
 * @param placesAsSurnames true if a place after a given name and a preposition is a surname: {@code
 *     Pío de Molina}
 */
public record LanguageSettings(
    String name,
    Level level,
    Optional<String> dictionary,
    TagSet tagSet,
    boolean capitalNouns,
    boolean namesInS,
    boolean ordinalStop,
    boolean placesAsSurnames) {

  /** A language of which nothing is known. */
  static final LanguageSettings NONE =
      new LanguageSettings(
          "", Level.NONE, Optional.empty(), TagSet.NONE, false, false, false, false);

  public LanguageSettings {
    Objects.requireNonNull(name);
    Objects.requireNonNull(level);
    Objects.requireNonNull(dictionary);
    Objects.requireNonNull(tagSet);
  }
}
