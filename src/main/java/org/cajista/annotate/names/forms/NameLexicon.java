package org.cajista.annotate.names.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cajista.lang.Answers;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * The words that speak for and against names, from the lists and dictionaries of all languages that
 * ship, the document's own first: notes in one language name persons and quote titles in others.
 * Look-ups are kept; one for all texts in these languages. Thread-safe.
 */
public final class NameLexicon {
  private final Language main;
  private final TextLanguages languages;
  private final NamePhrases phrases;
  private final Answers<String> roots = new Answers<>(this::findRoot);
  private final Answers<Sex> sexes = new Answers<>(this::findSex);
  private final Answers<String> keys = new Answers<>(NameKey::of);
  private final DictionaryFacts dictionaries;
  private final Lexicon before;
  private final boolean capitalNouns;
  private final boolean namesInS;
  private final boolean ordinalStop;

  /** Returns the one lexicon of {@code languages}. */
  public static NameLexicon of(TextLanguages languages) {
    return languages.once(NameLexicon.class, NameLexicon::new);
  }

  private NameLexicon(TextLanguages languages) {
    main = languages.main();
    this.languages = languages;
    phrases = languages.once(NamePhrases.class, NamePhrases::new);
    before = main.lexicon(WordList.BEFORE_NAMES);
    dictionaries =
        new DictionaryFacts(
            languages,
            phrases(WordList.GIVEN_NAMES),
            phrases(WordList.SURNAMES),
            phrases(WordList.PLACES),
            phrases(WordList.WELL_KNOWN));
    capitalNouns = main.settings().capitalNouns();
    namesInS = main.settings().namesInS();
    ordinalStop = main.settings().ordinalStop();
  }

  /** True if {@code list} of any language has {@code form}, in lower case. */
  public boolean has(WordList list, String form) {
    return phrases(list).has(form);
  }

  /** The same for a word of the text. */
  public boolean has(WordList list, Word word) {
    return phrases(list).has(word);
  }

  /** Returns the value of {@code form} in {@code list} of any language, in any case. */
  public Optional<String> value(WordList list, String form) {
    return languages.merged(list).anyCase(form);
  }

  /** True if {@code word} can only begin a clause; in German it may be an article as well. */
  boolean isRelative(Word word) {
    return !capitalNouns && main.lexicon(WordList.AFTER_NAMES).contains(word.text());
  }

  /** True if {@code list} of the document's language has {@code form} as it is written. */
  public boolean hasHere(WordList list, String form) {
    return main.lexicon(list).contains(form);
  }

  /** True if {@code list} of any language has {@code form} as it is written. */
  public boolean hasAsWritten(WordList list, String form) {
    return languages.merged(list).contains(form);
  }

  /** True if {@code name}, in lower case and without accents, ends with a form of {@code list}. */
  boolean endsWith(WordList list, String name) {
    return languages.merged(list).forms().stream()
        .anyMatch(end -> name.length() > end.length() && name.endsWith(end));
  }

  /** Returns the words of a passage, cut as names need it. */
  public List<Word> words(String passage) {
    return phrases.words(passage);
  }

  /**
   * Returns the weight for a person of a word right before a capital; negative if it speaks against
   * one.
   */
  public int weightBefore(String word) {
    return before.anyCase(word).map(Integer::valueOf).orElse(0);
  }

  /** Returns the number of words of the phrase of {@code list} that begins at word {@code i}. */
  public int phrase(WordList list, List<Word> words, int i) {
    return phrases(list).at(words, i);
  }

  /** True if the words of {@code list} end right before word {@code i}. */
  public boolean phraseBefore(WordList list, List<Word> words, int i) {
    return phrases(list).endsBefore(words, i) && !isStrangeLetterBefore(list, words, i);
  }

  /** {@code d. Lampen}: small letters are titles of main alone; none where nouns are capital. */
  private boolean isStrangeLetterBefore(WordList list, List<Word> words, int i) {
    return i > 1
        && words.get(i - 1).is(".")
        && words.get(i - 2).shape() == Word.Shape.LOWER
        && words.get(i - 2).text().length() == 1
        && (capitalNouns || !main.lexicon(list).containsAnyCase(words.get(i - 2).text() + "."));
  }

  /** True if {@code word} is a pronoun, an article and the like: never a name by itself. */
  public boolean isFunctionWord(Word word) {
    return main.lexicon(WordList.FUNCTION_WORDS).contains(word.lower());
  }

  /** True if {@code word} is a given name in the genitive: {@code Karls}, but not {@code Hans}. */
  boolean isGivenInGenitive(String word) {
    String stem = stem(word);
    return !stem.equals(word)
        && !has(WordList.GIVEN_NAMES, word)
        && dictionaries.facts(stem).given();
  }

  /** True if {@code word} is an ordinary preposition of the document's language. */
  public boolean isPreposition(Word word) {
    return before.containsAnyCase(word.text());
  }

  /** True if a surname alone may begin with the particle: {@code von Arnim}. */
  public boolean opensSurname(String particle) {
    return languages.merged(WordList.PARTICLES_ALONE).contains(particle);
  }

  /** True if {@code word} is a particle of surnames: {@code Van}, {@code de}. */
  public boolean isParticle(Word word) {
    return has(WordList.PARTICLES, word.lower());
  }

  /** True if the word that joins two surnames can join nothing else: the Catalan {@code i}. */
  boolean isSureJoint(String word) {
    return languages.merged(WordList.SURE_JOINTS).contains(word);
  }

  /** True if nouns are written with a capital in the document's language. */
  public boolean capitalNouns() {
    return capitalNouns;
  }

  /** True if a numeral has a full stop: {@code Friedrich II.} */
  boolean ordinalStop() {
    return ordinalStop;
  }

  /** True if a place after a given name and a preposition is a surname: {@code Pío de Molina}. */
  boolean placesAsSurnames() {
    return main.settings().placesAsSurnames();
  }

  /** True if people have two surnames: {@code Lidia Salcedo Prado}. */
  boolean doubleSurnames() {
    return main.settings().doubleSurnames();
  }

  /**
   * Returns the name in {@code word} without the s of the genitive or the plural, as the document's
   * language writes them glued to names ({@code Forsters Witwe}, {@code the Ashmoles}); {@code
   * word} itself if there is none.
   */
  public String stem(String word) {
    int end = word.length() - 1;
    return namesInS && end > 3 && word.charAt(end) == 's' && word.charAt(end - 1) != 's'
        ? word.substring(0, end)
        : word;
  }

  /**
   * Returns the weight for a person of a word after the comma behind a name; 0 if it says nothing.
   */
  public int weightOfRelative(String word) {
    return main.lexicon(WordList.AFTER_NAMES)
        .value(word.toLowerCase(Locale.ROOT))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** True if {@code word} is a title or an office; an initial only in the document's language. */
  public boolean isHonorific(Word word) {
    return word.isInitial()
        ? main.lexicon(WordList.TITLES).containsAnyCase(word.text())
        : has(WordList.TITLES, word.text());
  }

  /** True if a title of {@code list} ends {@code before}; initials as main has them. */
  public boolean titleBefore(WordList list, List<Word> before) {
    Word last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null) {
      return false;
    }
    return last.isInitial()
        ? main.lexicon(list).containsAnyCase(last.text())
        : phrases(list).endsBefore(before, before.size());
  }

  /**
   * Returns the sex of the given name {@code word}, as far as the dictionaries of all languages
   * agree.
   */
  public Sex sex(String word) {
    return sexes.of(word);
  }

  private Sex findSex(String word) {
    return dictionaries.sex(word);
  }

  public boolean isGiven(String word) {
    return facts(word).given();
  }

  /** One key for a given name in all languages: {@code Pedro}, {@code Pierre}, {@code Piotr}. */
  public String root(String given) {
    return roots.of(given);
  }

  /** Returns the {@link NameKey} of {@code word}. */
  public String key(String word) {
    return keys.of(word);
  }

  private String findRoot(String given) {
    for (Language language : languages.full()) {
      String root = language.lexicon(WordList.GIVEN_NAMES).anyCase(given).orElse("");
      if (!root.isEmpty()) {
        return root;
      }
    }
    String key = key(given);
    return languages.once(GivenRoots.class, GivenRoots::new).of(key).orElse(key);
  }

  /** Returns what is known of {@code word}, written as in running text, or of the name in it. */
  public WordFacts facts(String word) {
    WordFacts facts = dictionaries.facts(word);
    if (facts.person() || facts.common() || facts.place()) {
      return facts;
    }
    String stem = stem(word);
    WordFacts named = stem.equals(word) ? facts : dictionaries.facts(stem);
    return named.person() ? named : facts;
  }

  /** True if nothing is known of {@code word} and it is not made like an ordinary noun. */
  public boolean isStrange(String word) {
    return facts(word).isUnknown() && !(capitalNouns && dictionaries.isNoun(word));
  }

  /** True if {@code word} is an ordinary noun, or made like one. */
  public boolean isMadeAsNoun(String word) {
    WordFacts facts = dictionaries.facts(word);
    return facts.common() || facts.isUnknown() && dictionaries.isNoun(word);
  }

  /** True if {@code word} is a verb in the third person of the document's language. */
  public boolean isVerb(Word word) {
    return word.shape() == Word.Shape.LOWER && dictionaries.isVerb(word.text());
  }

  /**
   * True if nouns have capitals here and {@code word} can only be a verb, which has none: {@code
   * Greift}.
   */
  public boolean isOnlyVerb(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return capitalNouns
        && !lower.endsWith("n")
        && !dictionaries.isWord(word)
        && dictionaries.isVerb(lower);
  }

  /** True if {@code lower}, in lower case, is a word of another language only. */
  public boolean isForeign(String lower) {
    return dictionaries.isForeign(lower);
  }

  private PhraseList phrases(WordList list) {
    return phrases.of(list);
  }
}
