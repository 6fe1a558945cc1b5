package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameKey;

/**
 * The keys of surnames, and which of them are written nearly like another one. Two keys that {@link
 * NameKey#areNear} calls near are equal without one letter of each, or of the longer one: so each
 * key is filed under all its forms without a letter, and nobody compares each with each.
 */
final class SimilarKeys {
  private final Map<String, Integer> order = new HashMap<>(); // all keys, by their age
  private final Map<String, List<String>> byParts = new HashMap<>();
  private final Map<String, List<String>> byMasculine = new HashMap<>();

  void add(String key) {
    if (order.putIfAbsent(key, order.size()) == null) {
      parts(key).forEach(part -> byParts.computeIfAbsent(part, any -> new ArrayList<>()).add(key));
      byMasculine.computeIfAbsent(NameKey.masculine(key), any -> new ArrayList<>()).add(key);
    }
  }

  /**
   * Returns the keys with the first letter of {@code key} that are near it, the oldest first.
   *
   * @param feminine whether the feminine of a key is like it, too
   */
  List<String> like(String key, boolean feminine) {
    Set<String> like = new HashSet<>();
    for (String part : parts(key)) {
      byParts.getOrDefault(part, List.of()).stream()
          .filter(other -> other.charAt(0) == key.charAt(0) && NameKey.areNear(key, other))
          .forEach(like::add);
    }
    if (feminine) {
      byMasculine.getOrDefault(NameKey.masculine(key), List.of()).stream()
          .filter(other -> other.charAt(0) == key.charAt(0))
          .forEach(like::add);
    }
    List<String> sorted = new ArrayList<>(like);
    sorted.sort(Comparator.comparing(order::get));
    return sorted;
  }

  private static Set<String> parts(String key) {
    Set<String> parts = new HashSet<>(Set.of(key));
    for (int i = 0; i < key.length(); i++) {
      parts.add(key.substring(0, i) + key.substring(i + 1));
    }
    return parts;
  }
}
