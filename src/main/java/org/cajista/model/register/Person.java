package org.cajista.model.register;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;

/**
 * One person of the personography (TEI {@code person}, section 14.3.2 of the Guidelines).
 *
 * @param id the {@code xml:id}, such as {@code roca-pau}
 * @param names the forms of the name, the fullest first; at least one
 * @param born the date of birth; empty if not known
 * @param died the date of death; empty if not known
 * @param certainty how certain the dates are
 * @param note a short description in the words of the document; can be empty
 * @param idnos what identifies the person in registers; the first is the choice of the editor
 */
public record Person(
    String id,
    List<String> names,
    DateValue born,
    DateValue died,
    Certainty certainty,
    String note,
    List<Idno> idnos)
    implements Serializable {

  /** Checks the arguments and copies the lists. */
  public Person {
    Objects.requireNonNull(id);
    names = List.copyOf(names);
    Objects.requireNonNull(born);
    Objects.requireNonNull(died);
    Objects.requireNonNull(certainty);
    Objects.requireNonNull(note);
    idnos = List.copyOf(idnos);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a person without a name: " + id);
    }
  }

  /**
   * Makes a person whose dates may be unknown.
   *
   * @param birth the date of birth, if known
   * @param death the date of death, if known
   */
  public Person(
      String id,
      List<String> names,
      Optional<DateValue> birth,
      Optional<DateValue> death,
      Certainty certainty,
      String note,
      List<Idno> idnos) {
    this(
        id,
        names,
        birth.orElse(DateValue.NONE),
        death.orElse(DateValue.NONE),
        certainty,
        note,
        idnos);
  }

  /**
   * Makes a person without numbers in registers.
   *
   * @param birth the date of birth, if known
   * @param death the date of death, if known
   */
  public Person(
      String id,
      List<String> names,
      Optional<DateValue> birth,
      Optional<DateValue> death,
      Certainty certainty,
      String note) {
    this(id, names, birth, death, certainty, note, List.of());
  }

  /** Returns the date of birth, if known. */
  public Optional<DateValue> birth() {
    return Optional.of(born).filter(date -> !date.isEmpty());
  }

  /** Returns the date of death, if known. */
  public Optional<DateValue> death() {
    return Optional.of(died).filter(date -> !date.isEmpty());
  }

  /** Returns this person with the id {@code other}. */
  public Person withId(String other) {
    return new Person(other, names, born, died, certainty, note, idnos);
  }

  /** Returns the web address of the first number that has one. */
  public Optional<String> address() {
    return idnos.stream().flatMap(idno -> idno.address().stream()).findFirst();
  }
}
