package org.cajista.lang;

import java.util.Objects;
import java.util.Optional;

/**
 * The settings of a language in {@code language.properties}.
 *
 * @param name its English name
 * @param level how much the program knows of it
 * @param elsewhere how much of it is looked for in texts of other languages: a language without a
 *     spelling dictionary cannot tell its names from the words of others
 * @param dictionary where LanguageTool keeps its spelling dictionary, such as {@code es/es-ES}
 * @param tagSet what the tags of that dictionary mean
 * @param capitalNouns true if all nouns are written with a capital
 * @param namesInS true if an s may be glued to a name: {@code Forsters Witwe}, {@code the Ashmoles}
 * @param ordinalStop true if a numeral has a full stop: {@code Friedrich II.}
 * @param placesAsSurnames true if a place after a given name and a preposition is a surname: {@code
 *     Pío de Molina}
 * @param doubleSurnames true if people have two surnames, of which the first is that of the family:
 *     {@code Lidia Salcedo Prado}
 * @param monthFirst true if a date in figures may have its month first: {@code 7/21}
 * @param joinedCompounds true if two words make one without a hyphen: {@code achtzehn}
 */
public record LanguageSettings(
    String name,
    Level level,
    Level elsewhere,
    Optional<String> dictionary,
    TagSet tagSet,
    boolean capitalNouns,
    boolean namesInS,
    boolean ordinalStop,
    boolean placesAsSurnames,
    boolean doubleSurnames,
    boolean monthFirst,
    boolean joinedCompounds) {

  /** A language of which nothing is known. */
  static final LanguageSettings NONE =
      new LanguageSettings(
          "",
          Level.NONE,
          Level.NONE,
          Optional.empty(),
          TagSet.NONE,
          false,
          false,
          false,
          false,
          false,
          false,
          false);

  public LanguageSettings {
    Objects.requireNonNull(name);
    Objects.requireNonNull(level);
    Objects.requireNonNull(elsewhere);
    Objects.requireNonNull(dictionary);
    Objects.requireNonNull(tagSet);
  }
}
