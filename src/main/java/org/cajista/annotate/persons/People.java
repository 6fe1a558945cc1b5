package org.cajista.annotate.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons found so far, by their surnames and by their given names. */
final class People {
  private static final int LONG_KEY = 6;
  private static final Comparator<Someone> MOST_NAMED = Comparator.comparingInt(Someone::count);

  private final NameLexicon lexicon;
  private final Set<Someone> all = new LinkedHashSet<>();
  private final Map<String, Set<Someone>> bySurname = new HashMap<>();
  private final Map<String, Set<Someone>> byYod = new HashMap<>(); // of Joffe, Yoffe, Ioffe
  private final Map<String, Set<Someone>> byGiven = new HashMap<>();
  private final Map<String, Set<Someone>> byLetters = new HashMap<>();
  private final Map<String, Optional<Someone>> known = new HashMap<>(); // by forms, folded
  private final Map<Character, Set<String>> longKeys = new HashMap<>(); // by their first letter

  People(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  Someone create(NameForm form) {
    Someone someone = new Someone(lexicon);
    all.add(someone);
    add(someone, form);
    return someone;
  }

  /** Notes that the edition's personography gives {@code someone} this form of the name. */
  void know(Someone someone, NameForm form) {
    add(someone, form);
    known.merge(
        Names.fold(form.text()),
        Optional.of(someone),
        (one, two) -> one.equals(two) ? one : Optional.empty());
  }

  /** Who has exactly this form in the edition's personography; nobody where two have it. */
  Optional<Someone> known(NameForm form) {
    return known.getOrDefault(Names.fold(form.text()), Optional.empty());
  }

  void add(Someone someone, NameForm form) {
    someone.add(form);
    for (String surname : form.surnames()) {
      String key = lexicon.key(surname);
      bySurname.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(someone);
      if (hasYod(surname)) {
        byYod.computeIfAbsent(NameKey.withYod(surname), any -> new LinkedHashSet<>()).add(someone);
      }
      if (key.length() >= LONG_KEY) {
        longKeys.computeIfAbsent(key.charAt(0), any -> new LinkedHashSet<>()).add(key);
      }
    }
    addLetters(someone, form);
    String given = form.given().isEmpty() ? "" : form.given().get(0);
    if (form.isSingle() && lexicon.isGiven(form.surname())) {
      given = form.surname().replaceAll("-.*", ""); // of Jean-Paul the first
    }
    if (!given.isEmpty() && !NameForm.isInitial(given)) {
      byGiven.computeIfAbsent(lexicon.root(given), key -> new LinkedHashSet<>()).add(someone);
    }
  }

  /** Makes one person of two; the indexes still hold {@code other}, who knows her heir. */
  void unite(Someone one, Someone other) {
    if (one != other) {
      one.takeOver(other);
      all.remove(other);
    }
  }

  /** Those with the surname, or one of the surnames, of {@code form}, that agree with it. */
  List<Someone> withSurname(NameForm form) {
    Set<Someone> found = new LinkedHashSet<>();
    for (String surname : form.surnames()) {
      addAgreeing(bySurname.getOrDefault(lexicon.key(surname), Set.of()), form, found);
      if (found.isEmpty() && hasYod(surname)) {
        addAgreeing(byYod.getOrDefault(NameKey.withYod(surname), Set.of()), form, found);
      }
    }
    return new ArrayList<>(found);
  }

  private static boolean hasYod(String surname) {
    return surname.length() > 3 && "JYI".indexOf(surname.charAt(0)) >= 0;
  }

  private static void addAgreeing(Set<Someone> all, NameForm form, Set<Someone> found) {
    for (Someone someone : all) {
      if (someone.self().agrees(form)) {
        found.add(someone.self());
      }
    }
  }

  /** Those whose surname is written nearly so; of long surnames only. */
  List<Someone> withSimilarSurname(NameForm form, int namedAtLeast) {
    String key = lexicon.key(form.surname());
    List<Someone> found = new ArrayList<>();
    if (key.length() < LONG_KEY) {
      return found;
    }
    for (String other : longKeys.getOrDefault(key.charAt(0), Set.of())) {
      boolean feminine =
          !form.given().isEmpty() && NameKey.masculine(key).equals(NameKey.masculine(other));
      if (feminine || NameKey.areNear(key, other)) {
        bySurname.get(other).stream()
            .map(Someone::self)
            .filter(someone -> someone.count() >= namedAtLeast && someone.agrees(form))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Those with the given name {@code given}. */
  List<Someone> withGiven(String given) {
    return byGiven.getOrDefault(lexicon.root(given), Set.of()).stream()
        .map(Someone::self)
        .distinct()
        .toList();
  }

  /** Those named in the passage of {@code mention} whose surname begins with {@code head}. */
  List<Someone> inPassageWithHead(String head, Mention mention) {
    String folded = Names.fold(head);
    return all.stream()
        .filter(someone -> someone.isIn(mention) || someone.distance(mention) < 5)
        .filter(
            someone ->
                someone.forms().stream()
                    .anyMatch(form -> Names.fold(form.surname()).startsWith(folded)))
        .toList();
  }

  /** Those whose names begin with {@code letters}, in this order. */
  List<Someone> withLetters(String letters) {
    return byLetters.getOrDefault(letters, Set.of()).stream()
        .map(Someone::self)
        .distinct()
        .toList();
  }

  private void addLetters(Someone someone, NameForm form) {
    String letters = form.letters();
    for (int length = 2; length <= letters.length(); length++) {
      String head = letters.substring(0, length);
      byLetters.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(someone);
    }
    if (letters.length() > 2) {
      String ends = "" + letters.charAt(0) + letters.charAt(letters.length() - 1);
      byLetters.computeIfAbsent(ends, any -> new LinkedHashSet<>()).add(someone);
    }
  }

  /** Of several the one that {@code mention} means most likely: named in its passage, or often. */
  static Optional<Someone> choose(List<Someone> candidates, Mention mention) {
    Optional<Someone> here =
        candidates.stream()
            .filter(someone -> someone.isIn(mention))
            .min(Comparator.comparingInt(someone -> someone.distance(mention)));
    return here.isPresent() ? here : candidates.stream().max(MOST_NAMED);
  }
}
