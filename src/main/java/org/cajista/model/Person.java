package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person of the personography (TEI {@code person}, section 14.3.2 of the Guidelines).
 *
 * @param id the {@code xml:id}, such as {@code serge-victor}
 * @param names the forms of the name, the fullest first; at least one
 * @param birth the date of birth, if known
 * @param death the date of death, if known
 * @param certainty how certain the dates are
 * @param note a short description in the words of the document; can be empty
 * @param idnos what identifies the person in registers; the first is the choice of the editor
 */
public record Person(
    String id,
    List<String> names,
    Optional<DateValue> birth,
    Optional<DateValue> death,
    Certainty certainty,
    String note,
    List<Idno> idnos) {

  /** Checks the arguments and copies the lists. */
  public Person {
    Objects.requireNonNull(id);
    names = List.copyOf(names);
    Objects.requireNonNull(birth);
    Objects.requireNonNull(death);
    Objects.requireNonNull(certainty);
    Objects.requireNonNull(note);
    idnos = List.copyOf(idnos);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a person without a name: " + id);
    }
  }

  /** Makes a person without numbers in registers. */
  public Person(
      String id,
      List<String> names,
      Optional<DateValue> birth,
      Optional<DateValue> death,
      Certainty certainty,
      String note) {
    this(id, names, birth, death, certainty, note, List.of());
  }

  /** Returns this person with the id {@code other}. */
  public Person withId(String other) {
    return new Person(other, names, birth, death, certainty, note, idnos);
  }

  /** Returns the web address of the first number that has one. */
  public Optional<String> address() {
    return idnos.stream().flatMap(idno -> idno.address().stream()).findFirst();
  }
}
