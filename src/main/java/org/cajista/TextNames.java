package org.cajista;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.model.Person;

/**
 * The persons who are named in one text, with everything that is needed to find the same persons in
 * other texts. It is a plain value, and small.
 *
 * @param language the BCP 47 tag of the text's main language
 * @param persons the persons of the text, with ids that are good in this text only
 */
public record TextNames(String language, List<Person> persons) implements Serializable {

  /** Takes a copy of the list. */
  public TextNames {
    Objects.requireNonNull(language);
    persons = List.copyOf(persons);
  }
}
