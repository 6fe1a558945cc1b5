package org.cajista.edition.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.model.register.Person;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;

/**
 * Finds the person of a personography that another list means: by the id, by the number in a
 * register, or by a name with a year of birth or death.
 */
final class KnownPersons {
  private final Map<String, Known> byId = new HashMap<>();
  private final Map<String, List<Known>> byWord =
      new HashMap<>(); // persons by the last word of each name

  /**
   * One person.
   *
   * @param person the person
   * @param entry the entry in the file; empty if the person was added just now
   */
  record Known(Person person, Optional<Personography.Entry> entry) {}

  /**
   * The result of a search for a person.
   *
   * @param entry the person, if it is clear
   * @param candidates the possible persons, if it is not clear
   */
  record Match(Optional<Known> entry, Collection<Known> candidates) {
    private static Match none() {
      return new Match(Optional.empty(), List.of());
    }

    boolean doubtful() {
      return entry.isEmpty() && !candidates.isEmpty();
    }

    /** Returns the candidates as text for the editor. */
    String names() {
      return candidates.stream()
          .map(known -> known.person().id() + " (" + shown(known.person()) + ")")
          .collect(Collectors.joining(", "));
    }

    private static String shown(Person person) {
      String birth = person.birth().map(DateValue::when).orElse("");
      String death = person.death().map(DateValue::when).orElse("");
      String life = birth.isEmpty() && death.isEmpty() ? "" : ", " + birth + "–" + death;
      return person.names().get(0) + life;
    }
  }

  KnownPersons(Collection<Personography.Entry> entries) {
    entries.forEach(entry -> add(new Known(entry.person(), Optional.of(entry))));
  }

  /** Adds a person. */
  void add(Person person) {
    add(new Known(person, Optional.empty()));
  }

  private void add(Known known) {
    byId.put(known.person().id(), known);
    for (String name : known.person().names()) {
      byWord.computeIfAbsent(FoldedWords.last(name), any -> new ArrayList<>()).add(known);
    }
  }

  /** Records what a list has added to a person. */
  void learn(Known known, Person listed) {
    Person has = known.person();
    Set<String> names = new LinkedHashSet<>(has.names());
    names.addAll(listed.names());
    List<Idno> idnos = new ArrayList<>(has.idnos());
    listed.idnos().stream().filter(idno -> otherNumber(has, idno).isEmpty()).forEach(idnos::add);
    Person both =
        new Person(
            has.id(),
            List.copyOf(names),
            has.birth().or(listed::birth),
            has.death().or(listed::death),
            has.certainty(),
            has.note().isEmpty() ? listed.note() : has.note(),
            idnos);
    byWord.values().forEach(all -> all.remove(known));
    add(new Known(both, known.entry()));
  }

  /**
   * Returns the person that {@code listed} means.
   *
   * @param byName true if a full name is enough when only one person has it
   */
  Match find(Person listed, boolean byName) {
    if (byId.containsKey(listed.id())) {
      return found(byId.get(listed.id()));
    }
    List<Known> numbered =
        byId.values().stream()
            .filter(known -> listed.idnos().stream().anyMatch(idno -> has(known.person(), idno)))
            .toList();
    if (numbered.size() == 1) {
      return found(numbered.get(0));
    }
    if (numbered.size() > 1) {
      return new Match(Optional.empty(), numbered);
    }
    if (!listed.id().isEmpty()) {
      return Match.none(); // the list itself says that this is another person
    }
    return byName(listed, byName);
  }

  private static Match found(Known known) {
    return new Match(Optional.of(known), List.of());
  }

  private Match byName(Person listed, boolean byName) {
    Set<Known> possible = new LinkedHashSet<>();
    for (String name : listed.names()) {
      for (Known known : byWord.getOrDefault(FoldedWords.last(name), List.of())) {
        boolean alike = known.person().names().stream().anyMatch(other -> mayBeOne(name, other));
        if (alike && isPossible(known.person(), listed)) {
          possible.add(known);
        }
      }
    }
    List<Known> sure =
        possible.stream()
            .filter(
                known -> sharesName(known.person(), listed) && sharesYear(known.person(), listed))
            .toList();
    if (sure.size() == 1) {
      return found(sure.get(0));
    }
    if (byName && possible.size() == 1 && sharesName(possible.iterator().next().person(), listed)) {
      return found(possible.iterator().next());
    }
    return new Match(Optional.empty(), possible);
  }

  private static boolean sharesName(Person one, Person other) {
    return other.names().stream()
        .map(FoldedWords::words)
        .filter(name -> name.contains(" ") && !name.contains("."))
        .anyMatch(name -> one.names().stream().map(FoldedWords::words).anyMatch(name::equals));
  }

  /** True if the names are the same, or if one has the initials of the other: {@code E. Robles}. */
  private static boolean mayBeOne(String one, String other) {
    String[] first = FoldedWords.words(one).split(" ");
    String[] second = FoldedWords.words(other).split(" ");
    if (!first[first.length - 1].equals(second[second.length - 1])) {
      return false;
    }
    if (first.length == 1 || second.length == 1) {
      return first.length == second.length;
    }
    boolean initial = first[0].endsWith(".") || second[0].endsWith(".");
    return initial ? first[0].charAt(0) == second[0].charAt(0) : first[0].equals(second[0]);
  }

  private static boolean isPossible(Person known, Person listed) {
    return agree(known.birth(), listed.birth())
        && agree(known.death(), listed.death())
        && listed.idnos().stream().noneMatch(idno -> otherNumber(known, idno).isPresent());
  }

  /**
   * Returns another number in the same register: then one of the two is the number of another
   * person.
   */
  static Optional<Idno> otherNumber(Person person, Idno idno) {
    return person.idnos().stream()
        .filter(known -> known.authority().isPresent())
        .filter(known -> known.authority().equals(idno.authority()) && !known.isSame(idno))
        .findFirst();
  }

  private static boolean has(Person person, Idno idno) {
    return person.idnos().stream().anyMatch(idno::isSame);
  }

  private static boolean sharesYear(Person one, Person other) {
    return Stream.of(List.of(one.birth(), other.birth()), List.of(one.death(), other.death()))
        .anyMatch(
            both ->
                both.get(0).isPresent()
                    && both.get(1).isPresent()
                    && agree(both.get(0), both.get(1)));
  }

  /** True if the years, and the days if both are known, agree. */
  static boolean agree(Optional<DateValue> one, Optional<DateValue> other) {
    String first = one.map(DateValue::when).orElse("");
    String second = other.map(DateValue::when).orElse("");
    return first.startsWith(second) || second.startsWith(first);
  }
}
