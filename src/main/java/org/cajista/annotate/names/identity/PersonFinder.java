package org.cajista.annotate.names.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.lang.TextLanguages;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;

/** Finds a person by a name that stands outside the text, such as in a catalogue. */
public final class PersonFinder {
  private final NameLexicon lexicon;

  public PersonFinder(TextLanguages languages) {
    this.lexicon = NameLexicon.of(languages);
  }

  /**
   * Returns the one of {@code persons} who has the name {@code name}: in exactly this form, or else
   * in a form with the same surname and with given names that agree.
   */
  public Optional<Person> find(String name, Collection<Person> persons) {
    String folded = NameSpelling.fold(name);
    for (Person person : persons) {
      if (person.names().stream().anyMatch(form -> NameSpelling.fold(form).equals(folded))) {
        return Optional.of(person);
      }
    }
    NameForm form = NameForm.of(name, lexicon);
    return persons.stream().filter(person -> agrees(person, form)).findFirst();
  }

  private boolean agrees(Person person, NameForm form) {
    PersonCandidate someone = new PersonCandidate(lexicon);
    boolean surname = false;
    for (String name : person.names()) {
      NameForm known = NameForm.of(name, lexicon);
      someone.add(known);
      surname |=
          !form.surname().isEmpty()
              && lexicon.key(known.surname()).equals(lexicon.key(form.surname()));
    }
    return surname && someone.agrees(form);
  }

  /** Returns an id for a person of this name that is not in {@code taken}. */
  public String id(String name, Set<String> taken) {
    PersonIds ids = new PersonIds(lexicon, taken);
    PersonCandidate someone = new PersonCandidate(lexicon);
    someone.add(NameForm.of(name, lexicon));
    return ids.of(someone);
  }

  /**
   * Returns a person of whom nothing but {@code name} is known, with an id that none of {@code
   * others} has.
   */
  public Person create(String name, Collection<Person> others) {
    String id = id(name, others.stream().map(Person::id).collect(Collectors.toSet()));
    return new Person(id, List.of(name), Optional.empty(), Optional.empty(), Certainty.HIGH, "");
  }
}
