package org.cajista.annotate.names.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.names.forms.ProperTags.Sort;
import org.cajista.lang.Answers;
import org.cajista.lang.Language;
import org.cajista.lang.Spelling;
import org.cajista.lang.TagSet.Meaning;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * The facts about words from the spelling dictionaries of all languages. Every word is looked up
 * once. Thread-safe.
 */
final class DictionaryFacts {
  private static final int SHORTEST_STEM = 3; // letters before the ending of a diminutive
  private static final Set<String> STEM_ENDS = Set.of("", "a", "e", "i", "o"); // that it drops

  private final String main;
  private final boolean capitalNouns;
  private final PhraseList givenNames;
  private final PhraseList surnames;
  private final PhraseList places;
  private final PhraseList wellKnown;
  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Optional<CompoundNouns> compounds;
  private final Set<String> diminutives; // endings
  private final Answers<WordFacts> known = new Answers<>(this::lookUp);
  private final Answers<Boolean> verbs = new Answers<>(this::findVerb);
  private final Answers<Boolean> nouns = new Answers<>(this::findNoun);
  private final Answers<Boolean> foreigners = new Answers<>(this::findForeign);

  /**
   * @param languages of the document
   * @param givenNames that the dictionaries may not know
   * @param surnames that many people have
   * @param places that the dictionaries may not know
   * @param wellKnown persons of whom everybody has heard
   */
  DictionaryFacts(
      TextLanguages languages,
      PhraseList givenNames,
      PhraseList surnames,
      PhraseList places,
      PhraseList wellKnown) {
    this.main = languages.main().code();
    this.capitalNouns = languages.main().settings().capitalNouns();
    this.diminutives = Set.copyOf(languages.main().lexicon(WordList.DIMINUTIVES).forms());
    this.givenNames = givenNames;
    this.surnames = surnames;
    this.places = places;
    this.wellKnown = wellKnown;
    this.compounds =
        languages
            .main()
            .spelling()
            .map(own -> new CompoundNouns(languages.main(), own, one -> surnames.has(one)));
    for (Language language : languages.full()) {
      language.spelling().ifPresent(spelling -> spellings.put(language.code(), spelling));
    }
  }

  /** Returns the facts about {@code word}, written as in running text. */
  WordFacts facts(String word) {
    return known.of(word);
  }

  /** True if {@code lower}, in lower case, is a word of another language only. */
  boolean isForeign(String lower) {
    return foreigners.of(lower);
  }

  private boolean findForeign(String lower) {
    return frequency(lower, main) == 0
        && spellings.keySet().stream().anyMatch(code -> frequency(lower, code) > 0);
  }

  /** True if {@code word} is made like a noun of the main language. */
  boolean isNoun(String word) {
    return nouns.of(word);
  }

  private boolean findNoun(String word) {
    return compounds.filter(made -> made.isNoun(word)).isPresent();
  }

  /** True if {@code lower} can only be a verb, in the third person, of the main language. */
  boolean isVerb(String lower) {
    return verbs.of(lower);
  }

  private boolean findVerb(String lower) {
    Spelling spelling = spellings.get(main);
    List<String> tags = spelling == null ? List.of() : spelling.tags(lower);
    return !tags.isEmpty()
        && tags.stream().allMatch(tag -> spelling.tagSet().says(Meaning.VERB, tag))
        && tags.stream().anyMatch(tag -> spelling.tagSet().says(Meaning.THIRD, tag));
  }

  /** True if the dictionary of the main language has {@code word} as it is written. */
  boolean isWord(String word) {
    Spelling spelling = spellings.get(main);
    return spelling != null && !spelling.tags(word).isEmpty();
  }

  /** Returns the sex of the given name {@code word}; unknown if two dictionaries do not agree. */
  Sex sex(String word) {
    Sex all = Sex.UNKNOWN;
    for (Spelling spelling : spellings.values()) {
      for (String tag : spelling.tags(word)) {
        Sex sex = ProperTags.sex(spelling.tagSet(), tag);
        if (sex != Sex.UNKNOWN && all != Sex.UNKNOWN && sex != all) {
          return Sex.UNKNOWN;
        }
        all = sex == Sex.UNKNOWN ? all : sex;
      }
    }
    return all;
  }

  private WordFacts lookUp(String word) {
    int hyphen = word.indexOf('-');
    WordFacts whole = lookUpWhole(word);
    if (hyphen <= 0 || !whole.isUnknown()) {
      return whole;
    }
    return ofParts(word.split("-"));
  }

  /** A compound is a given name when all of it is, and a place when one part is. */
  private WordFacts ofParts(String[] parts) {
    boolean given = true;
    boolean place = false;
    boolean common = true;
    boolean foreign = true;
    for (String part : parts) {
      WordFacts facts = part.isEmpty() ? lookUpWhole("-") : facts(part);
      given &= facts.given();
      place |= facts.place() && !facts.person();
      common &= facts.common() && !facts.person();
      foreign &= (facts.foreign() || facts.common()) && !facts.person() && !facts.given();
    }
    return new WordFacts(given, false, place, false, common, foreign, false);
  }

  private WordFacts lookUpWhole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<Sort, Integer> sorts = new HashMap<>();
    int properHere = 0;
    int asWritten = 0; // as an ordinary word: nouns in German
    for (Map.Entry<String, Spelling> one : spellings.entrySet()) {
      boolean own = one.getKey().equals(main);
      for (String tag : one.getValue().tags(word)) {
        Sort sort = ProperTags.sort(one.getValue().tagSet(), tag);
        int frequency = ProperTags.frequency(tag);
        if (sort != Sort.NONE) {
          sorts.merge(sort, frequency, Math::max);
          properHere = own ? Math.max(properHere, frequency) : properHere;
        } else if (own) {
          asWritten = Math.max(asWritten, frequency);
        }
      }
    }
    int inLowerCase = lower.equals(word) ? asWritten : Math.max(frequency(lower, main), asWritten);
    boolean common = inLowerCase >= Math.max(1, properHere); // «pedro» is a word, but Pedro a name
    int personal = Math.max(often(sorts, Sort.GIVEN), often(sorts, Sort.PERSON));
    boolean listed = givenNames.has(word) || !common && isDiminutive(word);
    boolean famous = wellKnown.has(word);
    int local = often(sorts, Sort.PLACE);
    boolean given = listed || often(sorts, Sort.GIVEN) > 0 && !common;
    return new WordFacts(
        given,
        personal > 0 || given || famous || (!common || !capitalNouns) && surnames.has(word),
        !famous && (local > personal || local > 0 && local == personal && !listed)
            || places.has(word),
        often(sorts, Sort.BODY) > 0,
        common,
        !common && isForeign(lower),
        !sorts.isEmpty());
  }

  /** {@code Gretchen}, {@code Ingelein}: the ending of the main language on a given name. */
  private boolean isDiminutive(String word) {
    for (String ending : diminutives) {
      int stem = word.length() - ending.length();
      if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
        String name = word.substring(0, stem);
        return Character.isUpperCase(word.charAt(0))
            && STEM_ENDS.stream().anyMatch(end -> isListedGiven(name + end));
      }
    }
    return false;
  }

  private boolean isListedGiven(String name) {
    return givenNames.has(name)
        || spellings.values().stream()
            .anyMatch(
                one ->
                    one.tags(name).stream()
                        .anyMatch(tag -> ProperTags.sort(one.tagSet(), tag) == Sort.GIVEN));
  }

  private static int often(Map<Sort, Integer> sorts, Sort sort) {
    return sorts.getOrDefault(sort, 0);
  }

  /**
   * Returns the frequency of {@code lower} as a word that is not a proper name, from 1; 0 if it is
   * no such word.
   */
  private int frequency(String lower, String code) {
    Spelling spelling = spellings.get(code);
    int frequency = 0;
    for (String tag : spelling == null ? List.<String>of() : spelling.tags(lower)) {
      if (ProperTags.sort(spelling.tagSet(), tag) == Sort.NONE) {
        frequency = Math.max(frequency, ProperTags.frequency(tag));
      }
    }
    return frequency;
  }
}
