package org.cajista.edition.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of one {@code persName} (section 14.2.1 of the Guidelines) in any order and layout:
 * {@code <surname>Roca</surname><forename>Pau</forename>} becomes {@code Pau Roca}.
 */
final class NameParts {
  /** The order of the parts in running text. Titles and offices are not part of the name. */
  private static final List<String> ORDER = List.of("forename", "nameLink", "surname", "genName");

  private static final Set<String> OTHERS = Set.of("addName", "roleName");

  private final Map<String, List<String>> parts = new HashMap<>();
  private int length;

  /** Adds the element {@code name} with its words. */
  void add(String name, String words) {
    if ((ORDER.contains(name) || OTHERS.contains(name)) && !words.isEmpty()) {
      parts.computeIfAbsent(name, key -> new ArrayList<>()).add(words);
      length += words.replaceAll("\\s", "").length();
    }
  }

  /**
   * Returns the forms of the name: the name from its parts, or its words if there are no parts;
   * then additional names.
   *
   * @param words the text of the whole element
   */
  List<String> names(String words) {
    Set<String> names = new LinkedHashSet<>();
    boolean parted = length == words.replaceAll("[\\s,;()]", "").length();
    if (parted && (parts.containsKey("surname") || parts.containsKey("forename"))) {
      List<String> inOrder = new ArrayList<>();
      ORDER.forEach(part -> inOrder.addAll(parts.getOrDefault(part, List.of())));
      names.add(String.join(" ", inOrder));
      names.addAll(parts.getOrDefault("addName", List.of()));
    } else if (!words.isEmpty()) {
      names.add(words);
    }
    return List.copyOf(names);
  }
}
