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
 */
public record Person(
    String id,
    List<String> names,
    Optional<DateValue> birth,
    Optional<DateValue> death,
    Certainty certainty,
    String note) {

  public Person {
    Objects.requireNonNull(id);
    names = List.copyOf(names);
    Objects.requireNonNull(birth);
    Objects.requireNonNull(death);
    Objects.requireNonNull(certainty);
    Objects.requireNonNull(note);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a person without a name: " + id);
    }
  }
}
