package org.cajista.annotate.names.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.model.Span;
import org.cajista.model.register.Person;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.IsoDate;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/** Finds persons who die before they are born: one of the printed years is wrong. */
final class LifeCheck {
  private final Report report;

  LifeCheck(Report report) {
    this.report = report;
  }

  /**
   * Returns the person, without a death that cannot be; the report says that it was left out.
   *
   * @param place where the text tells the dates; empty if they are the edition's own
   */
  Person possible(Person person, Optional<Span> place) {
    String birth = person.birth().map(LifeCheck::earliest).orElse("");
    String death = person.death().map(LifeCheck::latest).orElse("");
    if (IsoDate.inOrder(birth, death)) {
      return person;
    }
    Object[] told = {person.names().get(0), birth, death};
    place.ifPresentOrElse(
        span -> report.say(Severity.WARNING, "person.life", span, told),
        () -> report.say(Severity.WARNING, "person.life", told));
    return new Person(
        person.id(),
        person.names(),
        person.birth(),
        Optional.empty(),
        person.certainty(),
        person.note(),
        person.idnos());
  }

  private static String earliest(DateValue date) {
    return first(date.when(), date.from(), date.notBefore());
  }

  private static String latest(DateValue date) {
    return first(date.when(), date.to(), date.notAfter());
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> !value.isEmpty()).findFirst().orElse("");
  }
}
