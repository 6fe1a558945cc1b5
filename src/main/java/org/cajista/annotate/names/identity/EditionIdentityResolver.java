package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.lang.TextLanguages;
import org.cajista.model.register.Person;

/**
 * Finds out which persons of several texts are the same, and gives each person one id over the
 * edition. The persons inside each text are already known; here only persons of different texts are
 * joined: those whose names agree and whose lives do not contradict each other. The result depends
 * on the order of the texts, never on the order in which they were read.
 */
public final class EditionIdentityResolver {
  /** So many times farther the second candidate must be for an initial to mean the first. */
  private static final int FAR = 3;

  private final NameLexicon lexicon;
  private final PersonIndex people;
  private final List<Person> editors;
  private final List<Person> made;
  private final Set<String> deleted;
  private final Map<PersonCandidate, EditionPerson> figures = new LinkedHashMap<>();
  private final Map<String, Set<PersonCandidate>> byFullName = new HashMap<>(); // folded

  /**
   * @param languages of the edition
   * @param editors the persons of the personography that are the editor's: the texts know them
   * @param made those that the program wrote there
   * @param deleted the ids of those whom the editor took away
   */
  public EditionIdentityResolver(
      TextLanguages languages, List<Person> editors, List<Person> made, Set<String> deleted) {
    this.lexicon = NameLexicon.of(languages);
    this.people = new PersonIndex(lexicon);
    this.editors = List.copyOf(editors);
    this.made = List.copyOf(made);
    this.deleted = Set.copyOf(deleted);
  }

  /**
   * The persons over all texts.
   *
   * @param ids for each text, in order, the id in the edition of each of its persons; empty for one
   *     whom the editor took away
   * @param persons those who are not the editor's, by id
   */
  public record Settled(List<Map<String, String>> ids, List<Person> persons) {}

  /**
   * Joins the persons of the texts.
   *
   * @param texts the persons of each text, in the order of the edition
   * @param whole true if these are all its texts: then what the program wrote before counts only
   *     for the ids
   */
  public Settled settle(List<List<Person>> texts, boolean whole) {
    if (!whole) {
      made.forEach(person -> take(EditionPerson.EDITION, person, create(person)));
    }
    List<Map<String, EditionPerson>> figuresOf = new ArrayList<>();
    texts.forEach(text -> figuresOf.add(new LinkedHashMap<>()));
    Set<String> ours = new HashSet<>(editors.stream().map(Person::id).toList());
    for (Fullness fullness : Fullness.values()) {
      for (int text = 0; text < texts.size(); text++) {
        for (Person person : texts.get(text)) {
          if (!ours.contains(person.id()) && Fullness.of(form(person)) == fullness) {
            PersonCandidate someone = find(person, fullness, text).orElseGet(() -> create(person));
            figuresOf.get(text).put(person.id(), take(text, person, someone));
          }
        }
      }
    }
    new EditionIds(editors, made, deleted).give(figures.values());
    return new Settled(ids(texts, figuresOf), persons());
  }

  /**
   * Returns how complete the name of a person is; persons with the most complete names come first.
   */
  private enum Fullness {
    FULL,
    INITIALED,
    SHORT;

    static Fullness of(NameForm form) {
      return !form.isFull()
          ? SHORT
          : form.isInitialed() && form.numeral().isEmpty() ? INITIALED : FULL;
    }
  }

  /** Returns the fullest form of the name: the one that tells most of who it is. */
  private NameForm form(Person person) {
    return person.names().stream()
        .map(name -> NameForm.of(name, lexicon))
        .min(Comparator.comparing(Fullness::of))
        .orElseThrow();
  }

  /** Books the person of a text as {@code someone} of the edition. */
  private EditionPerson take(int text, Person person, PersonCandidate someone) {
    for (String name : person.names()) {
      NameForm form = NameForm.of(name, lexicon);
      people.add(someone, form);
      if (Fullness.of(form) == Fullness.FULL) {
        byFullName
            .computeIfAbsent(NameSpelling.fold(name), key -> new LinkedHashSet<>())
            .add(someone);
      }
    }
    EditionPerson figure = figure(someone);
    figure.take(text, person);
    return figure;
  }

  private PersonCandidate create(Person person) {
    return people.create(form(person));
  }

  private EditionPerson figure(PersonCandidate someone) {
    return figures.computeIfAbsent(someone, EditionPerson::new);
  }

  /**
   * Returns the person of the edition who is this person of a text: for a short name that several
   * have, the one whom the nearest text names, an earlier one rather than a later one.
   */
  private Optional<PersonCandidate> find(Person person, Fullness fullness, int text) {
    List<NameForm> forms = person.names().stream().map(name -> NameForm.of(name, lexicon)).toList();
    Set<String> texts = new HashSet<>();
    forms.forEach(form -> texts.add(NameSpelling.fold(form.text())));
    NameForm fullest = form(person);
    List<PersonCandidate> named = // whatever other names the texts know
        byFullName.getOrDefault(NameSpelling.fold(fullest.text()), Set.of()).stream()
            .filter(someone -> fullness == Fullness.FULL && isOpen(someone, person, text))
            .filter(someone -> forms.stream().noneMatch(someone::isOfOtherFamily))
            .toList();
    if (!named.isEmpty()) {
      String name = EditionPerson.name(person);
      return named.stream()
          .filter(someone -> figure(someone).name().equals(name))
          .findFirst()
          .or(() -> named.stream().findFirst());
    }
    List<PersonCandidate> candidates = new ArrayList<>();
    for (PersonCandidate someone : candidates(fullest)) {
      boolean open = isOpen(someone, person, text);
      boolean same =
          someone.forms().stream().anyMatch(form -> texts.contains(NameSpelling.fold(form.text())));
      boolean agrees =
          forms.stream().filter(NameForm::isFull).allMatch(someone::agrees)
              && (fullness == Fullness.FULL || same || someone.hasFullForm());
      if (open && agrees) {
        candidates.add(someone);
      }
    }
    return fullness == Fullness.FULL
        ? candidates.stream().findFirst()
        : nearest(candidates, fullness, text);
  }

  /**
   * Returns the candidate whom the nearest text names; of two as near, the one whom more texts
   * name. Where that decides nothing, or for an initial and a surname not clearly enough, it is
   * nobody of them: all such names are one doubtful entry of the edition.
   */
  private Optional<PersonCandidate> nearest(
      List<PersonCandidate> candidates, Fullness fullness, int text) {
    Comparator<PersonCandidate> order =
        Comparator.comparingInt((PersonCandidate one) -> figure(one).distance(text))
            .thenComparingInt(one -> -figure(one).texts.size());
    List<PersonCandidate> told =
        candidates.stream()
            .filter(
                one -> one.forms().stream().anyMatch(form -> Fullness.of(form) == Fullness.FULL))
            .sorted(order)
            .toList();
    boolean decided =
        told.size() == 1
            || told.size() > 1
                && order.compare(told.get(0), told.get(1)) < 0
                && (fullness == Fullness.SHORT
                    || FAR * figure(told.get(0)).distance(text)
                        <= figure(told.get(1)).distance(text));
    return decided
        ? Optional.of(told.get(0))
        : candidates.stream().filter(one -> !told.contains(one)).findFirst();
  }

  /** True if no other person of this text is {@code someone}, and their lives can be one. */
  private boolean isOpen(PersonCandidate someone, Person person, int text) {
    return !figure(someone).texts.contains(text) && figure(someone).mayLive(person);
  }

  private Collection<PersonCandidate> candidates(NameForm form) {
    if (!form.surnames().isEmpty()) {
      return people.withSurname(form);
    }
    return form.given().isEmpty()
        ? List.of()
        : people.withGiven(form.given().get(0)).stream()
            .filter(someone -> someone.agrees(form))
            .toList();
  }

  private List<Map<String, String>> ids(
      List<List<Person>> texts, List<Map<String, EditionPerson>> figuresOf) {
    List<Map<String, String>> ids = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      Map<String, String> one = new HashMap<>();
      for (Person person : texts.get(text)) {
        EditionPerson figure = figuresOf.get(text).get(person.id());
        one.put(person.id(), figure == null ? person.id() : figure.id);
      }
      ids.add(one);
    }
    return ids;
  }

  private List<Person> persons() {
    return figures.values().stream()
        .filter(figure -> !figure.id.isEmpty())
        .map(EditionPerson::person)
        .sorted(Comparator.comparing(Person::id))
        .toList();
  }
}
