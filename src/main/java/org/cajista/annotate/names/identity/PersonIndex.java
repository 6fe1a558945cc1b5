package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameKey;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;

/** The persons found so far, by their surnames and by their given names. */
final class PersonIndex {
  private static final int LONG_KEY = 6;
  private static final int LONG_SKELETON = 9;

  private final NameLexicon lexicon;
  private final Set<PersonCandidate> all = new LinkedHashSet<>();
  private final Map<String, Set<PersonCandidate>> bySurname = new HashMap<>();
  private final Map<String, Set<PersonCandidate>> byYod = new HashMap<>(); // of Joffe, Yoffe, Ioffe
  private final Map<String, Set<PersonCandidate>> byHalf = new HashMap<>(); // of Sorel-Robles
  private final Map<String, Set<PersonCandidate>> byGiven = new HashMap<>();
  private final Map<String, Set<PersonCandidate>> byConsonants = new HashMap<>(); // and given name
  private final Map<String, Set<PersonCandidate>> byFirstTwo = new HashMap<>(); // of full names
  private final Map<String, Set<PersonCandidate>> byLetters = new HashMap<>();
  private final Map<String, Optional<PersonCandidate>> known = new HashMap<>(); // by forms, folded
  private final SimilarKeys longKeys = new SimilarKeys();

  PersonIndex(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  PersonCandidate create(NameForm form) {
    PersonCandidate someone = new PersonCandidate(lexicon);
    all.add(someone);
    add(someone, form);
    return someone;
  }

  /** Notes that the edition's personography gives {@code someone} this form of the name. */
  void know(PersonCandidate someone, NameForm form) {
    add(someone, form);
    known.merge(
        NameSpelling.fold(form.text()),
        Optional.of(someone),
        (one, two) -> one.equals(two) ? one : Optional.empty());
  }

  /**
   * Returns the person who has exactly this form in the edition's personography; empty if two have
   * it.
   */
  Optional<PersonCandidate> known(NameForm form) {
    return known.getOrDefault(NameSpelling.fold(form.text()), Optional.empty());
  }

  void add(PersonCandidate someone, NameForm form) {
    someone.add(form);
    for (String surname : form.surnames()) {
      String key = lexicon.key(surname);
      Set<PersonCandidate> named = bySurname.computeIfAbsent(key, any -> new LinkedHashSet<>());
      named.add(someone);
      if (hasYod(surname)) {
        byYod.computeIfAbsent(NameKey.withYod(surname), any -> new LinkedHashSet<>()).add(someone);
      }
      if (key.length() >= LONG_KEY) {
        longKeys.add(key, named);
      }
      int hyphen = surname.indexOf('-');
      if (hyphen > 0 && form.isFull()) {
        for (String half : surname.split("-")) {
          byHalf
              .computeIfAbsent(NameSpelling.fold(half), any -> new LinkedHashSet<>())
              .add(someone);
        }
      }
    }
    addLetters(someone, form);
    String consonants = consonants(form);
    if (!consonants.isEmpty()) {
      byConsonants.computeIfAbsent(consonants, key -> new LinkedHashSet<>()).add(someone);
    }
    String firstTwo = firstTwo(form);
    if (!firstTwo.isEmpty()) {
      byFirstTwo.computeIfAbsent(firstTwo, key -> new LinkedHashSet<>()).add(someone);
    }
    String given = form.given().isEmpty() ? "" : form.given().get(0);
    if (form.isSingle() && lexicon.isGiven(form.surname())) {
      given = form.surname().replaceAll("-.*", ""); // of Jean-Paul the first
    }
    if (!given.isEmpty() && !NameForm.isInitial(given)) {
      byGiven.computeIfAbsent(lexicon.root(given), key -> new LinkedHashSet<>()).add(someone);
    }
  }

  /**
   * Joins two persons. The indexes still contain {@code other}, which refers to the joined person.
   */
  void unite(PersonCandidate one, PersonCandidate other) {
    if (one != other) {
      one.takeOver(other);
      all.remove(other);
    }
  }

  /**
   * Returns the persons with the surname, or one of the surnames, of {@code form} who agree with
   * it.
   */
  List<PersonCandidate> withSurname(NameForm form) {
    Set<PersonCandidate> found = new LinkedHashSet<>();
    for (String surname : form.surnames()) {
      addAgreeing(bySurname.getOrDefault(lexicon.key(surname), Set.of()), form, found);
      if (found.isEmpty() && hasYod(surname)) {
        addAgreeing(byYod.getOrDefault(NameKey.withYod(surname), Set.of()), form, found);
      }
    }
    return new ArrayList<>(found);
  }

  /** Returns the persons of whose surname, joined by a hyphen, {@code surname} is one half. */
  List<PersonCandidate> withHalf(String surname) {
    return byHalf.getOrDefault(NameSpelling.fold(surname), Set.of()).stream()
        .map(PersonCandidate::self)
        .distinct()
        .toList();
  }

  private static boolean hasYod(String surname) {
    return surname.length() > 3 && "JYI".indexOf(surname.charAt(0)) >= 0;
  }

  private static void addAgreeing(
      Set<PersonCandidate> all, NameForm form, Set<PersonCandidate> found) {
    for (PersonCandidate someone : all) {
      if (someone.self().agrees(form)) {
        found.add(someone.self());
      }
    }
  }

  /** Returns the persons whose surname is written nearly like this one; only for long surnames. */
  List<PersonCandidate> withSimilarSurname(NameForm form, int namedAtLeast) {
    String key = lexicon.key(form.surname());
    List<PersonCandidate> found = new ArrayList<>();
    if (key.length() < LONG_KEY) {
      return found;
    }
    for (SimilarKeys.Key other : longKeys.like(key, !form.given().isEmpty(), namedAtLeast)) {
      other.people().stream()
          .map(PersonCandidate::self)
          .filter(someone -> someone.count() >= namedAtLeast && someone.agrees(form))
          .filter(someone -> someone.filesUnder(other.text()))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * Returns the persons whose full name is cut in another way: what is a second given name in
   * {@code Marcelo Domingo Robles} is the surname in {@code Marcelo Domingo}.
   */
  List<PersonCandidate> withOtherCut(NameForm form) {
    return byFirstTwo.getOrDefault(firstTwo(form), Set.of()).stream()
        .map(PersonCandidate::self)
        .distinct()
        .filter(
            someone ->
                someone.forms().stream()
                    .anyMatch(known -> isCutOf(known, form) || isCutOf(form, known)))
        .toList();
  }

  /**
   * Returns the persons of this given name whose long surname has other vowels only: {@code Otto
   * Brandelstaedt}, {@code Otto Brandilstedt}.
   */
  List<PersonCandidate> withOtherVowels(NameForm form) {
    return byConsonants.getOrDefault(consonants(form), Set.of()).stream()
        .map(PersonCandidate::self)
        .distinct()
        .filter(someone -> someone.agrees(form))
        .toList();
  }

  /**
   * Returns the given name, and the surname with one sign for each vowel that is not at its end;
   * nothing where the surname is short or the given name an initial.
   */
  private String consonants(NameForm form) {
    String key = form.given().isEmpty() ? "" : lexicon.key(form.surname());
    if (key.length() < LONG_SKELETON || NameForm.isInitial(form.given().get(0))) {
      return "";
    }
    int end = key.length() - 1;
    return lexicon.root(form.given().get(0))
        + " "
        + key.substring(0, end).replaceAll("[aeiou]+", "-")
        + key.charAt(end);
  }

  /** The given name and what follows it, a second one or the surname; nothing for other forms. */
  private String firstTwo(NameForm form) {
    int given = form.given().size();
    if (given < 1 || given > 2 || form.surnames().size() != 1) {
      return "";
    }
    String first = form.given().get(0);
    String second = given == 2 ? form.given().get(1) : form.surname();
    return NameForm.isInitial(first) ? "" : lexicon.root(first) + " " + lexicon.key(second);
  }

  /** True if a full name of the one and a full name of the other end in the same surname. */
  static boolean shareSurname(PersonCandidate one, PersonCandidate other, NameLexicon lexicon) {
    return one.forms().stream()
        .filter(NameForm::isFull)
        .anyMatch(
            form ->
                other.forms().stream()
                    .filter(NameForm::isFull)
                    .anyMatch(
                        known ->
                            !form.surname().isEmpty()
                                && lexicon
                                    .key(form.surname())
                                    .equals(lexicon.key(known.surname()))));
  }

  private boolean isCutOf(NameForm cut, NameForm whole) {
    return cut.given().size() == 1
        && cut.surnames().size() == 1
        && whole.given().size() == 2
        && whole.surnames().size() == 1
        && lexicon.root(cut.given().get(0)).equals(lexicon.root(whole.given().get(0)))
        && lexicon.key(cut.surname()).equals(lexicon.key(whole.given().get(1)));
  }

  /** Returns the persons with the given name {@code given}. */
  List<PersonCandidate> withGiven(String given) {
    return byGiven.getOrDefault(lexicon.root(given), Set.of()).stream()
        .map(PersonCandidate::self)
        .distinct()
        .toList();
  }

  /**
   * Returns the persons named in the passage of {@code mention} whose surname begins with {@code
   * head}.
   */
  List<PersonCandidate> inPassageWithHead(String head, Mention mention) {
    String folded = NameSpelling.fold(head);
    return all.stream()
        .filter(someone -> someone.places().isIn(mention) || someone.places().distance(mention) < 5)
        .filter(
            someone ->
                someone.forms().stream()
                    .anyMatch(form -> NameSpelling.fold(form.surname()).startsWith(folded)))
        .toList();
  }

  /**
   * Returns the persons whose names begin with {@code letters}, in this order; who are called by
   * it, if it is one.
   */
  List<PersonCandidate> withLetters(String letters) {
    return byLetters.getOrDefault(letters, Set.of()).stream()
        .map(PersonCandidate::self)
        .distinct()
        .toList();
  }

  private void addLetters(PersonCandidate someone, NameForm form) {
    String letters = form.letters();
    if (form.isLetter()) {
      byLetters.computeIfAbsent(letters, any -> new LinkedHashSet<>()).add(someone);
    }
    for (int length = 2; length <= letters.length(); length++) {
      String head = letters.substring(0, length);
      byLetters.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(someone);
    }
    if (letters.length() > 2) {
      String ends = "" + letters.charAt(0) + letters.charAt(letters.length() - 1);
      byLetters.computeIfAbsent(ends, any -> new LinkedHashSet<>()).add(someone);
    }
  }
}
