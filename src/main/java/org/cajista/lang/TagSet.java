package org.cajista.lang;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The meaning of the tags of a spelling dictionary: for each meaning a pattern of the whole tag, as
 * {@code language.properties} gives it. Thread-safe.
 */
public final class TagSet {

  /** The meanings that a tag can have. The key of its pattern is {@code tags.given} and so on. */
  public enum Meaning {
    /** A given name. */
    GIVEN,
    /** A surname, or the name of a person of whatever sort. */
    PERSON,
    PLACE,
    BODY,
    /** A proper name of whatever sort. */
    NAME,
    /** The given name of a woman. */
    FEMININE,
    /** The given name of a man; a tag that is feminine is not asked. */
    MASCULINE,
    NOUN,
    VERB,
    /** A verb in the third person singular. */
    THIRD,
    /** A verb in the future tense. */
    FUTURE,
    /** A verb in the present tense. */
    PRESENT
  }

  /** The tag set of a language without a dictionary. */
  static final TagSet NONE = new TagSet(Map.of());

  private final Map<Meaning, Pattern> patterns = new EnumMap<>(Meaning.class);
  private final Map<String, Set<Meaning>> known = new ConcurrentHashMap<>();

  TagSet(Map<Meaning, Pattern> patterns) {
    this.patterns.putAll(patterns);
  }

  /** True if {@code tag} says {@code meaning}. */
  public boolean says(Meaning meaning, String tag) {
    Set<Meaning> meanings = known.get(tag); // dictionaries have few tags: it nearly always is there
    return (meanings == null ? known.computeIfAbsent(tag, this::meanings) : meanings)
        .contains(meaning);
  }

  private Set<Meaning> meanings(String tag) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    patterns.forEach(
        (meaning, pattern) -> {
          if (pattern.matcher(tag).matches()) {
            meanings.add(meaning);
          }
        });
    return Collections.unmodifiableSet(meanings);
  }
}
