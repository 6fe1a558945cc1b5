package org.cajista.annotate.names.things;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * What the lists, the dictionaries and the gazetteer know of places and bodies. Look-ups are kept;
 * one for each document. Thread-safe.
 */
final class ThingLexicon {
  private static final int LONGEST = 5; // words of a listed place
  private static final Pattern OLD_C = Pattern.compile("C[aolru][a-zäöü]{3}");

  private final NameLexicon names;
  private final TextLanguages languages;
  private final Lexicon exonyms;
  private final Lexicon bodies;
  private final Set<String> heads; // the first words of bodies that have more than one
  private final Lexicon frequent;
  private final Map<String, Optional<ListedPlace>> places = new ConcurrentHashMap<>();

  ThingLexicon(TextLanguages languages, NameLexicon names) {
    this.names = names;
    this.languages = languages;
    this.exonyms = languages.merged(WordList.EXONYMS);
    this.bodies = languages.merged(WordList.KNOWN_BODIES);
    this.heads =
        bodies.forms().stream()
            .filter(form -> form.indexOf(' ') > 0)
            .map(form -> form.substring(0, form.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());
    this.frequent = languages.mergedQuoted(WordList.FREQUENT_WORDS);
  }

  NameLexicon names() {
    return names;
  }

  /** Returns the word after the longest listed place of several words at {@code i}; else i. */
  int listedEnd(NameText text, int i) {
    int longest = Math.min(LONGEST, text.size() - i);
    for (int length = longest; length > 1; length--) {
      Word last = text.word(i + length - 1);
      boolean goes = last.isCapital() && !text.quiet()[i + length - 1];
      if (goes && isRow(text, i, i + length)) {
        Optional<ListedPlace> listed = place(text.phrase(i, i + length));
        if (listed.isPresent()) {
          return i + length;
        }
      }
    }
    return i;
  }

  /** True if no sign but a full stop stands between the words. */
  private static boolean isRow(NameText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.word(i).shape() == Word.Shape.SIGN || text.word(i).shape() == Word.Shape.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Returns the place that has this name, if a list or the gazetteer knows one. */
  Optional<ListedPlace> place(String name) {
    Optional<ListedPlace> known = places.get(name); // it nearly always is there
    return known == null ? places.computeIfAbsent(name, this::find) : known;
  }

  /** True if the gazetteer has a country of this name. */
  boolean isCountry(String name) {
    return place(name).filter(place -> place.rank() == ListedPlace.LISTED).isPresent()
        && Gazetteer.shipped()
            .find(name)
            .filter(place -> place.rank() == ListedPlace.LISTED)
            .isPresent();
  }

  private Optional<ListedPlace> find(String name) {
    Optional<String> known = exonyms.value(name).or(() -> exonyms.value(cased(name)));
    if (known.isEmpty() && isSmall(name)) {
      known = exonyms.value(name.toUpperCase(Locale.ROOT)); // urss
      return known.map(value -> listed(name.toUpperCase(Locale.ROOT), value));
    }
    if (known.isPresent()) {
      return Optional.of(listed(name, known.get()));
    }
    if (isSmall(name)) {
      return Optional.empty();
    }
    return Gazetteer.shipped().find(name).or(() -> withK(name));
  }

  /** {@code Carlsruhe}, {@code Coblenz}: a town that is written with K now, if it is well known. */
  private Optional<ListedPlace> withK(String name) {
    return OLD_C.matcher(name).lookingAt()
        ? find("K" + name.substring(1)).filter(place -> place.rank() >= ListedPlace.LARGE_TOWN)
        : Optional.empty();
  }

  private static ListedPlace listed(String name, String value) {
    String usual = value.isEmpty() ? name : value;
    return Gazetteer.shipped()
        .find(usual)
        .map(ListedPlace::listed)
        .orElse(new ListedPlace(usual, "", "", ListedPlace.LISTED));
  }

  private static boolean isSmall(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String cased(String name) {
    return name.length() < 4 || !name.equals(name.toUpperCase(Locale.ROOT))
        ? name
        : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns how much a small word right before a capital speaks for a place. */
  int weightBefore(String word) {
    return languages
        .main()
        .lexicon(WordList.PLACE_CONTEXT)
        .anyCase(word)
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** Returns the number of words of a body that everybody knows, at {@code i}; 0 for none. */
  int knownBody(NameText text, int i) {
    String word = text.text(i);
    for (int length = heads.contains(word) ? 3 : 1; length > 1; length--) {
      if (i + length <= text.size() && bodies.contains(text.phrase(i, i + length))) {
        return length;
      }
    }
    boolean small = text.word(i).shape() == Word.Shape.LOWER;
    boolean known =
        small
            ? word.length() > 2 && bodies.contains(word.toUpperCase(Locale.ROOT)) && isNoWord(word)
            : bodies.contains(word);
    return known ? 1 : 0;
  }

  /** Returns the name under which the spellings of a known body are one. */
  Optional<String> knownAs(String body) {
    return bodies
        .value(body)
        .or(() -> bodies.value(body.toUpperCase(Locale.ROOT)))
        .map(value -> value.isEmpty() ? body : value);
  }

  /** True if {@code lower}, in lower case, is a word of no language that the program knows. */
  boolean isNoWord(String lower) {
    WordFacts facts = names.facts(lower);
    return !facts.common()
        && !facts.foreign()
        && !frequent.containsAnyCase(lower)
        && !NameSpelling.isNumeral(lower);
  }

  /** True if {@code word} ends as the nouns of bodies do: {@code Arbeiterpartei}. */
  boolean endsAsBody(Word word) {
    return languages.merged(WordList.BODY_ENDINGS).forms().stream()
        .anyMatch(end -> word.lower().length() >= end.length() && word.lower().endsWith(end));
  }
}
