package org.cajista.annotate.names.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameForm;

/**
 * Joins a surname alone that stands once or twice with the person of nearly the same surname who is
 * named far more often: {@code Ehremburg} is a slip for {@code Ehrenburg}.
 */
final class SlipsOfThePen {
  private static final int RARE = 2; // mentions of a slip
  private static final int LONG = 9; // letters of a surname in which a slip is sure
  private static final int OFTEN = 10; // so many times more often the right name stands
  private static final int OFTEN_LONG = 2;

  private final PersonIndex people;
  private final Map<Mention, PersonCandidate> persons;

  SlipsOfThePen(PersonIndex people, Map<Mention, PersonCandidate> persons) {
    this.people = people;
    this.persons = persons;
  }

  void apply(List<Mention> mentions) {
    Set<PersonCandidate> seen = new LinkedHashSet<>();
    mentions.forEach(mention -> seen.add(persons.get(mention).self()));
    for (PersonCandidate someone : seen) {
      boolean rare = someone == someone.self() && someone.count() <= RARE;
      if (rare && someone.forms().size() == 1 && someone.forms().get(0).isSingle()) {
        NameForm form = someone.forms().get(0);
        int times = form.surname().length() < LONG ? OFTEN : OFTEN_LONG;
        List<PersonCandidate> right =
            people.withSimilarSurname(form, times * someone.count()).stream()
                .filter(other -> other != someone && other.mayBe(someone))
                .distinct()
                .toList();
        if (right.size() == 1) {
          people.unite(right.get(0), someone);
        }
      }
    }
  }
}
