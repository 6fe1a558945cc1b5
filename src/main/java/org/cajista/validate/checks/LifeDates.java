package org.cajista.validate.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** Collects when the persons of a document were born and died ({@code person/birth, death}). */
final class LifeDates {

  /**
   * @param id the person's; may be empty
   * @param birth as the file has it; empty if it does not say
   * @param death the same
   */
  record Life(String id, String birth, String death) {
    Life born(String value) {
      return birth.isEmpty() ? new Life(id, value, death) : this;
    }

    Life died(String value) {
      return death.isEmpty() ? new Life(id, birth, value) : this;
    }

    /** Whether the person could have done something on {@code day}. */
    boolean includes(Day day) {
      Optional<Day> first = Day.of(birth);
      Optional<Day> last = Day.of(death);
      return (first.isEmpty() || Day.inOrder(first.get(), day))
          && (last.isEmpty() || Day.inOrder(day, last.get()));
    }

    /** Whether it does not end before it begins. */
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

  /** The person that is over. */
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
