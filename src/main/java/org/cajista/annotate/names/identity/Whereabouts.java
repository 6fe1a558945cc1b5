package org.cajista.annotate.names.identity;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Where somebody is named, by the numbers of mentions and passages in reading order. */
final class Whereabouts {
  /** So few mentions away somebody is spoken of. */
  static final int CLOSE = 8;

  /** So few mentions away somebody may still be spoken of. */
  static final int NEAR = 40;

  private final NavigableMap<Integer, Integer> places = new TreeMap<>(); // mention to passage

  void add(Mention mention) {
    places.put(mention.index(), mention.leaf());
  }

  void add(Whereabouts other) {
    places.putAll(other.places);
  }

  /** Returns the indexes of the mentions in reading order. */
  Set<Integer> indexes() {
    return places.keySet();
  }

  /**
   * True if the person is named in the passage of {@code mention}, or hardly before or after it.
   */
  boolean isNear(Mention mention) {
    return isIn(mention) || distance(mention) <= CLOSE;
  }

  /** True if the person is named not long before {@code mention}, or soon after it. */
  boolean isRoundAbout(Mention mention) {
    return since(mention) <= NEAR || distance(mention) <= NEAR / 2;
  }

  /** Returns how many mentions lie between {@code mention} and the last one before it. */
  int since(Mention mention) {
    Integer before = places.floorKey(mention.index());
    return before == null ? Integer.MAX_VALUE : mention.index() - before;
  }

  /** True if the person is named in the passage of {@code mention}, before or after it. */
  boolean isIn(Mention mention) {
    Map.Entry<Integer, Integer> before = places.floorEntry(mention.index());
    Map.Entry<Integer, Integer> after = places.ceilingEntry(mention.index());
    return before != null && before.getValue() == mention.leaf()
        || after != null && after.getValue() == mention.leaf();
  }

  /**
   * Returns how many mentions lie between {@code mention} and the nearest one; those to come count
   * double.
   */
  int distance(Mention mention) {
    Integer before = places.floorKey(mention.index());
    Integer after = places.ceilingKey(mention.index());
    int back = before == null ? Integer.MAX_VALUE : mention.index() - before;
    int ahead = after == null ? Integer.MAX_VALUE : 2 * (after - mention.index());
    return Math.min(back, ahead);
  }
}
