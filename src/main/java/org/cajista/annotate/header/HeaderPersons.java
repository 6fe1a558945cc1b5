package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.names.identity.PersonFinder;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.model.register.Person;

/** The persons of a document, and those whom only its header names. */
final class HeaderPersons {
  private final PersonFinder finder;
  private final List<Person> known;
  private final List<Person> persons;

  /**
   * @param known the persons of the edition
   */
  HeaderPersons(Document document, TextLanguages languages, List<Person> known) {
    this.finder = new PersonFinder(languages);
    this.known = List.copyOf(known);
    this.persons = new ArrayList<>(document.persons());
  }

  /** Returns all of them. */
  List<Person> all() {
    return List.copyOf(persons);
  }

  /**
   * Returns the catalogue's name, or the text's in the fullest form known; with the person's id.
   */
  LetterReader.Named settle(String catalogue, Optional<LetterReader.Named> read) {
    if (!catalogue.isEmpty()) {
      return new LetterReader.Named(catalogue, person(catalogue).id());
    }
    if (read.isEmpty()) {
      return LetterReader.NOBODY;
    }
    LetterReader.Named named = read.get();
    Optional<Person> person =
        persons.stream().filter(one -> one.id().equals(named.id())).findFirst();
    Person found = person.orElseGet(() -> person(named.name()));
    return new LetterReader.Named(found.names().get(0), found.id());
  }

  /** Returns a person of the text by the fullest name. */
  LetterReader.Named named(String id) {
    return persons.stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .map(person -> new LetterReader.Named(person.names().get(0), id))
        .orElse(LetterReader.NOBODY);
  }

  /** Returns the id of the person of this name; empty if the text names nobody so. */
  String id(String name) {
    return name.isEmpty() ? "" : finder.find(name, persons).map(Person::id).orElse("");
  }

  private Person person(String name) {
    Optional<Person> here = finder.find(name, persons);
    if (here.isPresent()) {
      return here.get();
    }
    Person added = finder.find(name, known).orElseGet(() -> finder.create(name, both()));
    persons.add(added);
    return added;
  }

  private List<Person> both() {
    List<Person> both = new ArrayList<>(persons);
    both.addAll(known);
    return both;
  }
}
