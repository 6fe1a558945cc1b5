package org.cajista.edition.registers;

import java.util.Objects;
import org.cajista.model.register.Person;

/**
 * A person as another list describes it.
 *
 * @param person the description; the id is empty if the list has none
 * @param forename the forename; empty if the list does not divide the name
 * @param surname the surname; empty if the list does not divide the name
 * @param line the line in the list, from 1
 * @param column the column in this line, from 1
 * @param element the TEI element of the person; empty if the list is a table
 */
public record DescribedPerson(
    Person person, String forename, String surname, int line, int column, String element) {

  /** Checks the arguments. */
  public DescribedPerson {
    Objects.requireNonNull(person);
    Objects.requireNonNull(forename);
    Objects.requireNonNull(surname);
    Objects.requireNonNull(element);
  }

  /** Returns the first form of the name. */
  public String name() {
    return person.names().get(0);
  }
}
