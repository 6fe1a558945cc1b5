package org.cajista.project.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.model.register.RegisterKind;

/** Finds the names that the editor has referred to another person than the program. */
final class ReferenceTeacher {

  private ReferenceTeacher() {}

  /**
   * Returns by the words of a name the id of the person whom the corrected texts always mean by it.
   */
  static Map<String, String> references(List<Lesson> lessons) {
    Map<String, Set<String>> meant = new HashMap<>();
    Set<String> corrected = new HashSet<>();
    for (Lesson lesson : lessons) {
      Map<List<Integer>, String> program = new HashMap<>();
      lesson.program().stream()
          .filter(name -> name.kind() == RegisterKind.PERSON)
          .forEach(name -> program.put(List.of(name.from(), name.to()), name.ref()));
      for (TaughtName name : lesson.editor()) {
        if (name.kind() == RegisterKind.PERSON) {
          String words = lesson.words(name);
          meant.computeIfAbsent(words, any -> new HashSet<>()).add(name.ref());
          if (!name.ref().equals(program.get(List.of(name.from(), name.to())))) {
            corrected.add(words);
          }
        }
      }
    }
    Map<String, String> references = new TreeMap<>();
    for (String words : corrected) {
      Set<String> all = meant.get(words);
      String id = all.iterator().next();
      if (all.size() == 1 && !id.isEmpty()) {
        references.put(words, id);
      }
    }
    return references;
  }
}
