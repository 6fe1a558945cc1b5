package org.cajista.validate.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/**
 * Collects the dates of birth and death of the persons in a document ({@code person/birth, death}).
 */
final class LifeDates {

  /**
   * The life of one person.
   *
   * @param id the id of the person; can be empty
   * @param birth the value in the file; empty if there is none
   * @param death the value in the file; empty if there is none
   */
  record Life(String id, String birth, String death) {
    Life born(String value) {
      return birth.isEmpty() ? new Life(id, value, death) : this;
    }

    Life died(String value) {
      return death.isEmpty() ? new Life(id, birth, value) : this;
    }

    /** True if the person was possibly alive on {@code day}. */
    boolean includes(Day day) {
      Optional<Day> first = Day.of(birth);
      Optional<Day> last = Day.of(death);
      return (first.isEmpty() || Day.inOrder(first.get(), day))
          && (last.isEmpty() || Day.inOrder(day, last.get()));
    }

    /** True if the death is not before the birth. */
    boolean isInOrder() {
      Optional<Day> first = Day.of(birth);
      Optional<Day> last = Day.of(death);
      return first.isEmpty() || last.isEmpty() || Day.inOrder(first.get(), last.get());
    }
  }

  private final Map<String, Life> lives = new LinkedHashMap<>();
  private Optional<Life> open = Optional.empty();

  void start(String name, Attributes attributes) {
    if (name.equals("person")) {
      open = Optional.of(new Life(value(attributes, "xml:id"), "", ""));
    } else if (name.equals("birth")) {
      open = open.map(life -> life.born(value(attributes, "when", "from", "notBefore")));
    } else if (name.equals("death")) {
      open = open.map(life -> life.died(value(attributes, "when", "to", "notAfter")));
    }
  }

  /** Returns the life of the person whose element has ended. */
  Life end() {
    Life life = open.orElse(new Life("", "", ""));
    open = Optional.empty();
    lives.putIfAbsent(life.id(), life);
    return life;
  }

  Optional<Life> of(String id) {
    return Optional.ofNullable(lives.get(id));
  }

  private static String value(Attributes attributes, String... names) {
    for (String name : names) {
      String value = attributes.getValue(name);
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
