package org.cajista.edition.registers;

import java.util.Objects;
import org.cajista.model.Person;

/**
 * A person as somebody's list describes her.
 *
 * @param person the description; its id is empty where the list has none
 * @param forename empty where the list does not tell the parts of the name
 * @param surname the same
 * @param line where in the list, from 1
 * @param column where in the line, from 1
 * @param element the TEI element that describes her; empty where she comes from a table
 */
public record DescribedPerson(
    Person person, String forename, String surname, int line, int column, String element) {

  public DescribedPerson {
    Objects.requireNonNull(person);
    Objects.requireNonNull(forename);
    Objects.requireNonNull(surname);
    Objects.requireNonNull(element);
  }

  public String name() {
    return person.names().get(0);
  }
}
