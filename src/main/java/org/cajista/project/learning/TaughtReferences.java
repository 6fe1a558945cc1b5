package org.cajista.project.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.model.register.Person;

/** Refers the names of texts to the persons whom the editor means by them in other texts. */
public final class TaughtReferences {
  private final Map<String, String> references = new HashMap<>();
  private final List<Person> found;
  private final Set<String> left = new HashSet<>(); // ids that texts had before

  /**
   * @param references by the words of a name, the id of the person who is meant
   * @param editors the persons whom the editor has described
   * @param found those whom the program has found
   */
  public TaughtReferences(
      Map<String, String> references, List<Person> editors, List<Person> found) {
    this.found = List.copyOf(found);
    Set<String> known = new HashSet<>();
    editors.forEach(person -> known.add(person.id()));
    found.forEach(person -> known.add(person.id()));
    references.forEach(
        (words, id) -> {
          if (known.contains(id)) {
            this.references.put(key(words), id);
          }
        });
  }

  private static String key(String words) {
    return words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /**
   * Returns the ids of the persons of one text.
   *
   * @param persons those of the text
   * @param ids the ids that they have in the edition
   */
  public Map<String, String> of(List<Person> persons, Map<String, String> ids) {
    if (references.isEmpty()) {
      return ids;
    }
    Map<String, String> taught = new HashMap<>(ids);
    for (Person person : persons) {
      String id = references.get(key(person.names().get(0)));
      String before = ids.getOrDefault(person.id(), "");
      if (id != null && !before.isEmpty() && !id.equals(before)) {
        taught.put(person.id(), id);
        left.add(before);
      }
    }
    return taught;
  }

  /** Returns the persons whom the program has found and a text still names. */
  public List<Person> named(Collection<Map<String, String>> ids) {
    Set<String> named = new HashSet<>();
    ids.forEach(one -> named.addAll(one.values()));
    return found.stream()
        .filter(person -> !left.contains(person.id()) || named.contains(person.id()))
        .toList();
  }
}
