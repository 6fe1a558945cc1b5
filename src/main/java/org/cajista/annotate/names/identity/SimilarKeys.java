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
  private final Set<String> all = new HashSet<>();
  private final Map<String, List<Key>> byParts = new HashMap<>();
  private final Map<String, List<Key>> byMasculine = new HashMap<>();

  /** A key and how many are older: so nothing is looked up to sort them. */
  private record Key(String text, int age) {}

  void add(String key) {
    if (all.add(key)) {
      Key aged = new Key(key, all.size());
      parts(key).forEach(part -> file(aged, part, byParts));
      file(aged, NameKey.masculine(key), byMasculine);
    }
  }

  private static void file(Key key, String under, Map<String, List<Key>> filed) {
    // nearly all stand alone; a list that can grow would fill the memory with empty places
    filed.computeIfAbsent(under, any -> new ArrayList<>(1)).add(key);
  }

  /**
   * Returns the keys with the first letter of {@code key} that are near it, the oldest first.
   *
   * @param feminine whether the feminine of a key is like it, too
   */
  List<String> like(String key, boolean feminine) {
    List<Key> like = new ArrayList<>();
    for (String part : parts(key)) {
      for (Key other : byParts.getOrDefault(part, List.of())) {
        if (other.text.charAt(0) == key.charAt(0) && NameKey.areNear(key, other.text)) {
          like.add(other);
        }
      }
    }
    if (feminine) {
      for (Key other : byMasculine.getOrDefault(NameKey.masculine(key), List.of())) {
        if (other.text.charAt(0) == key.charAt(0)) {
          like.add(other);
        }
      }
    }
    like.sort(Comparator.comparingInt(Key::age));
    return like.stream().map(Key::text).distinct().toList();
  }

  private static Set<String> parts(String key) {
    Set<String> parts = new HashSet<>(Set.of(key));
    for (int i = 0; i < key.length(); i++) {
      parts.add(key.substring(0, i) + key.substring(i + 1));
    }
    return parts;
  }
}
