package org.cajista;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.model.register.Person;

/**
 * The persons who are known over all texts. It is a plain value: it can be sent to another process
 * as JSON or by Java's serialisation.
 *
 * @param language the BCP 47 tag of the language by whose rules names are compared; empty if the
 *     first text tells
 * @param editors the persons whom an editor has described; every text is read with them in mind,
 *     and their ids are never changed
 * @param made the persons whom the program found before; they keep their ids
 * @param deleted ids that the program gave once and an editor took away; nobody gets them again
 */
public record Registers(
    String language, List<Person> editors, List<Person> made, List<String> deleted)
    implements Serializable {

  /** Nobody is known. */
  public static final Registers NONE = new Registers("", List.of(), List.of(), List.of());

  /** Takes copies of the lists. */
  public Registers {
    Objects.requireNonNull(language);
    editors = List.copyOf(editors);
    made = List.copyOf(made);
    deleted = List.copyOf(deleted);
  }

  /** Returns these registers with other persons whom the program found. */
  Registers withMade(List<Person> found) {
    return new Registers(language, editors, found, deleted);
  }
}
