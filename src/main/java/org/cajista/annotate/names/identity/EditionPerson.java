package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.model.register.Person;

/** One person of an edition, with the texts that name this person, while they are being found. */
final class EditionPerson {
  /** The number that stands for the personography in place of a text. */
  static final int EDITION = -1;

  final PersonCandidate someone;
  final NavigableSet<Integer> texts = new TreeSet<>();
  final List<Person> members = new ArrayList<>();
  private final Set<PersonTraits> lives = new LinkedHashSet<>(); // of the members, where told
  private final Set<String> ids = new HashSet<>();
  String id = "";

  EditionPerson(PersonCandidate someone) {
    this.someone = someone;
  }

  /** Adds the person of one text. */
  void take(int text, Person person) {
    texts.add(text);
    members.add(person);
    ids.add(person.id());
    PersonTraits told = PersonTraits.of(person);
    if (told.life().isKnown()) {
      lives.add(told);
    }
    if (text == EDITION) {
      id = person.id();
    }
  }

  int firstText() {
    return texts.isEmpty() ? EDITION : texts.first();
  }

  /** Returns how far the nearest text is that names the person; those before count less. */
  int distance(int text) {
    Integer before = texts.floor(text);
    Integer after = texts.ceiling(text);
    int back = before == null ? Integer.MAX_VALUE : 2 * (text - before);
    int ahead = after == null ? Integer.MAX_VALUE : 2 * (after - text) + 1;
    return Math.min(back, ahead);
  }

  /** True if nothing is said of the person's life that contradicts what is known. */
  boolean mayLive(Person person) {
    PersonTraits told = PersonTraits.of(person);
    return lives.stream().allMatch(known -> known.agree(told));
  }

  /** Returns the ids that the texts gave this person. */
  Set<String> ids() {
    return ids;
  }

  /** Returns the first name, as names are compared. */
  String name() {
    return name(members.get(0));
  }

  static String name(Person person) {
    return NameSpelling.fold(person.names().get(0));
  }

  /** True if both go by one name. */
  boolean goesBy(Person before) {
    return name().equals(name(before));
  }

  /** True if they have any name in common. */
  boolean shares(Person before) {
    Set<String> names = new HashSet<>();
    members.forEach(member -> member.names().forEach(name -> names.add(NameSpelling.fold(name))));
    return before.names().stream().map(NameSpelling::fold).anyMatch(names::contains);
  }

  /** Returns all that is known of the person, as the edition's personography has it. */
  Person person() {
    Set<String> names = new LinkedHashSet<>();
    members.forEach(member -> names.addAll(member.names()));
    Person first = members.get(0);
    Person dated =
        members.stream()
            .filter(member -> member.birth().isPresent() || member.death().isPresent())
            .findFirst()
            .orElse(first);
    String note =
        members.stream().map(Person::note).filter(one -> !one.isEmpty()).findFirst().orElse("");
    return new Person(
        id,
        new ArrayList<>(names),
        dated.birth(),
        dated.death(),
        dated.certainty(),
        note,
        first.idnos());
  }
}
