package org.cajista;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;

/**
 * The persons who are named in one text, with everything that is needed to find the same persons in
 * other texts. It is a plain value, and small.
 *
 * @param language the BCP 47 tag of the text's main language
 * @param persons the persons of the text, with ids that are good in this text only
 * @param things the places and bodies of the text; their ids are good in all texts
 */
public record TextNames(String language, List<Person> persons, List<NamedThing> things)
    implements Serializable {

  /** Takes copies of the lists. */
  public TextNames {
    Objects.requireNonNull(language);
    persons = List.copyOf(persons);
    things = List.copyOf(things);
  }
}
