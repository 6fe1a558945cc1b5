package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cajista.annotate.names.forms.NameKey;

/**
 * The keys of surnames, and which of them are written nearly like another one. Two keys that {@link
 * NameKey#areNear} calls near are equal without one letter of each, or of the longer one: so each
 * key is filed under all its forms without a letter, and nobody compares each with each.
 *
 * <p>In a long text many surnames resemble one another, and hardly any of them is asked for: so the
 * question that is cheap, whether somebody of that surname is named often enough, comes first.
 */
final class SimilarKeys {
  private final Set<String> all = new HashSet<>();
  private final Map<String, List<Key>> byParts = new HashMap<>();
  private final Map<String, List<Key>> byMasculine = new HashMap<>();

  /**
   * A surname and who bears it.
   *
   * @param text its key
   * @param age how many keys are older: so nothing is looked up to sort them
   * @param people who bear it, also those that are found later
   */
  record Key(String text, int age, Set<PersonCandidate> people) {

    private boolean isNamed(int atLeast) {
      for (PersonCandidate someone : people) {
        if (someone.self().count() >= atLeast) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Files a key, once.
   *
   * @param people who bear it; whoever is added to the set later bears it, too
   */
  void add(String key, Set<PersonCandidate> people) {
    if (all.add(key)) {
      Key aged = new Key(key, all.size(), people);
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
   * @param namedAtLeast how often somebody of the surname must be named
   */
  List<Key> like(String key, boolean feminine, int namedAtLeast) {
    Set<Key> like = new TreeSet<>(Comparator.comparingInt(Key::age));
    for (String part : parts(key)) {
      for (Key other : byParts.getOrDefault(part, List.of())) {
        if (other.isNamed(namedAtLeast)
            && other.text.charAt(0) == key.charAt(0)
            && NameKey.areNear(key, other.text)) {
          like.add(other);
        }
      }
    }
    if (feminine) {
      for (Key other : byMasculine.getOrDefault(NameKey.masculine(key), List.of())) {
        if (other.isNamed(namedAtLeast) && other.text.charAt(0) == key.charAt(0)) {
          like.add(other);
        }
      }
    }
    return List.copyOf(like);
  }

  private static Set<String> parts(String key) {
    Set<String> parts = new HashSet<>(Set.of(key));
    for (int i = 0; i < key.length(); i++) {
      parts.add(key.substring(0, i) + key.substring(i + 1));
    }
    return parts;
  }
}
