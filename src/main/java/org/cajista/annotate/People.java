package org.cajista.annotate;

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
  private final Map<String, Set<Someone>> byGiven = new HashMap<>();

  People(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Set<Someone> all() {
    return all;
  }

  Someone create(NameForm form) {
    Someone someone = new Someone(lexicon);
    all.add(someone);
    add(someone, form);
    return someone;
  }

  void add(Someone someone, NameForm form) {
    someone.add(form);
    for (String surname : form.surnames()) {
      bySurname.computeIfAbsent(lexicon.key(surname), key -> new LinkedHashSet<>()).add(someone);
    }
    String given = form.given().isEmpty() ? "" : form.given().get(0);
    if (form.isSingle() && lexicon.isGiven(form.surname())) {
      given = form.surname().replaceAll("-.*", ""); // of Jean-Paul the first
    }
    if (!given.isEmpty() && !NameForm.isInitial(given)) {
      byGiven.computeIfAbsent(lexicon.root(given), key -> new LinkedHashSet<>()).add(someone);
    }
  }

  /** Makes one person of two. */
  void unite(Someone one, Someone other) {
    if (one == other) {
      return;
    }
    one.takeOver(other);
    all.remove(other);
    for (Map<String, Set<Someone>> index : List.of(bySurname, byGiven)) {
      for (Set<Someone> persons : index.values()) {
        if (persons.remove(other)) {
          persons.add(one);
        }
      }
    }
  }

  /** Those with the surname, or one of the surnames, of {@code form}, that agree with it. */
  List<Someone> withSurname(NameForm form) {
    Set<Someone> found = new LinkedHashSet<>();
    for (String surname : form.surnames()) {
      for (Someone someone : bySurname.getOrDefault(lexicon.key(surname), Set.of())) {
        if (someone.agrees(form)) {
          found.add(someone);
        }
      }
    }
    return new ArrayList<>(found);
  }

  /** Those whose surname is written nearly so; of long surnames only. */
  List<Someone> withSimilarSurname(NameForm form, int namedAtLeast) {
    String key = lexicon.key(form.surname());
    List<Someone> found = new ArrayList<>();
    if (key.length() < LONG_KEY) {
      return found;
    }
    bySurname.forEach(
        (other, persons) -> {
          boolean near =
              other.length() >= LONG_KEY
                  && other.charAt(0) == key.charAt(0)
                  && Math.abs(other.length() - key.length()) <= 3
                  && (NameKey.areNear(key, other)
                      || NameKey.masculine(key).equals(NameKey.masculine(other))
                          && !form.given().isEmpty());
          for (Someone someone : near ? persons : Set.<Someone>of()) {
            if (someone.count() >= namedAtLeast && someone.agrees(form)) {
              found.add(someone);
            }
          }
        });
    return found;
  }

  /** Those with the given name {@code given}. */
  List<Someone> withGiven(String given) {
    return new ArrayList<>(byGiven.getOrDefault(lexicon.root(given), Set.of()));
  }

  /** Those named in the passage of {@code mention} whose surname begins with {@code head}. */
  List<Someone> inPassageWithHead(String head, Mention mention) {
    String folded = Names.fold(head);
    return all.stream()
        .filter(someone -> someone.lastLeaf() == mention.leaf() || someone.distance(mention) < 5)
        .filter(
            someone ->
                someone.forms().stream()
                    .anyMatch(form -> Names.fold(form.surname()).startsWith(folded)))
        .toList();
  }

  /** Those the first letters of whose names are {@code letters}. */
  List<Someone> withLetters(String letters) {
    return all.stream()
        .filter(
            someone ->
                someone.forms().stream()
                    .anyMatch(form -> !form.isSingle() && hasLetters(form.letters(), letters)))
        .toList();
  }

  private static boolean hasLetters(String name, String letters) {
    return name.startsWith(letters)
        || letters.length() == 2
            && name.length() > 2
            && name.charAt(0) == letters.charAt(0)
            && name.charAt(name.length() - 1) == letters.charAt(1);
  }

  /** Of several the one that {@code mention} means most likely: named in its passage, or often. */
  static Optional<Someone> choose(List<Someone> candidates, Mention mention) {
    Optional<Someone> here =
        candidates.stream()
            .filter(someone -> someone.lastLeaf() == mention.leaf())
            .min(Comparator.comparingInt(someone -> someone.distance(mention)));
    return here.isPresent() ? here : candidates.stream().max(MOST_NAMED);
  }
}
