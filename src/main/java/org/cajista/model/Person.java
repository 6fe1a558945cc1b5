package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person of the personography (TEI {@code person}, section 14.3.2 of the Guidelines).
 *
 * @param id the {@code xml:id}, such as {@code serge-victor}
 * @param names the forms of the name, the fullest first; at least one
 * @param birth the date of birth, where the document gives it
 * @param death the date of death, where the document gives it
 * @param certainty how sure the dates are
 * @param note a short description from the document's own words; may be empty
 * @param idnos what identifies the person elsewhere, the editor's choice first
 */
public record Person(
    String id,
    List<String> names,
    Optional<DateValue> birth,
    Optional<DateValue> death,
    Certainty certainty,
    String note,
    List<Idno> idnos) {

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

  /** A person whom nobody has looked up in a register. */
  public Person(
      String id,
      List<String> names,
      Optional<DateValue> birth,
      Optional<DateValue> death,
      Certainty certainty,
      String note) {
    this(id, names, birth, death, certainty, note, List.of());
  }

  /** The same person under another id. */
  public Person withId(String other) {
    return new Person(other, names, birth, death, certainty, note, idnos);
  }

  /** Where on the web the person is found, by the first number that has an address. */
  public Optional<String> address() {
    return idnos.stream().flatMap(idno -> idno.address().stream()).findFirst();
  }
}
