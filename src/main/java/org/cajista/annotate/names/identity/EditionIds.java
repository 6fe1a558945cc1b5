package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.cajista.model.register.Person;

/**
 * Gives the persons of an edition their ids: those that they had before, then new ones in the order
 * of the texts.
 */
final class EditionIds {
  private final List<Person> editors;
  private final List<Person> made;
  private final Set<String> deleted;

  /**
   * @param editors the persons of the personography that are the editor's
   * @param made those that the program wrote there
   * @param deleted the ids of those whom the editor took away
   */
  EditionIds(List<Person> editors, List<Person> made, Set<String> deleted) {
    this.editors = editors;
    this.made = made;
    this.deleted = deleted;
  }

  /** Gives the persons without an id one, the earlier ids first. */
  void give(Collection<EditionPerson> figures) {
    Set<String> taken = new HashSet<>(deleted);
    editors.forEach(person -> taken.add(person.id()));
    made.forEach(person -> taken.add(person.id()));
    inheritAll(figures);
    figures.stream()
        .filter(figure -> figure.id.isEmpty())
        .sorted(Comparator.comparingInt(EditionPerson::firstText))
        .forEach(figure -> figure.id = free(figure.members.get(0).id(), taken));
  }

  /** Gives the earlier ids to those who are most like their bearers. */
  private void inheritAll(Collection<EditionPerson> figures) {
    Map<String, List<EditionPerson>> byId = new HashMap<>();
    Map<String, List<EditionPerson>> byName = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (EditionPerson figure : figures) {
      given.add(figure.id);
      byName.computeIfAbsent(figure.name(), name -> new ArrayList<>()).add(figure);
      figure.ids().forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(figure));
    }
    Function<Person, List<EditionPerson>> sameId =
        before -> byId.getOrDefault(before.id(), List.of());
    inherit(given, sameId, EditionPerson::goesBy);
    inherit(
        given,
        before -> byName.getOrDefault(EditionPerson.name(before), List.of()),
        (figure, before) -> true);
    inherit(given, sameId, EditionPerson::shares);
  }

  /**
   * Gives persons without an id the ids of earlier persons who are like them.
   *
   * @param given the ids that somebody has
   * @param candidates who can be an earlier person, in the order of the texts
   */
  private void inherit(
      Set<String> given,
      Function<Person, List<EditionPerson>> candidates,
      BiPredicate<EditionPerson, Person> like) {
    for (Person before : made) {
      if (!given.contains(before.id())) {
        candidates.apply(before).stream()
            .filter(figure -> figure.id.isEmpty())
            .filter(figure -> figure.mayLive(before) && like.test(figure, before))
            .findFirst()
            .ifPresent(
                figure -> {
                  figure.id = before.id();
                  given.add(before.id());
                });
      }
    }
  }

  /** Returns an id that nobody has; empty for one whom the editor took away. */
  private String free(String wanted, Set<String> taken) {
    if (deleted.contains(wanted)) {
      return "";
    }
    String base = wanted.replaceFirst("-\\d+$", "");
    String id = wanted;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
